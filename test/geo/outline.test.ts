import { describe, expect, it } from "vitest";
import { openLines, outline } from "../../src/geo/outline.ts";

describe("outline", () => {
  it("writes relative steps, with a space only where no minus sign parts them", () => {
    const ring = [
      [12, 3],
      [16, -2],
      [22, 5]
    ] as const;
    expect(outline([ring])).toBe("M12 3l4-5 6 7z");
  });

  it("starts a second ring from the start of the first, where z returns to", () => {
    const first = [
      [10, 10],
      [20, 10],
      [20, 20]
    ] as const;
    const second = [
      [5, 30],
      [6, 30],
      [6, 31]
    ] as const;
    expect(outline([first, second])).toBe("M10 10l10 0 0 10zm-5 20 1 0 0 1z");
  });
});

describe("openLines", () => {
  it("starts a second line from the end of the first, and closes none", () => {
    const first = [
      [0, 0],
      [4, 4]
    ] as const;
    const second = [
      [4, 8],
      [2, 9]
    ] as const;
    expect(openLines([first, second])).toBe("M0 0l4 4m0 4-2 1");
  });
});
