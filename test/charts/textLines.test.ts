import { describe, expect, it } from "vitest";
import { textLines, textWidth } from "../../src/charts/textLines.ts";

describe("textWidth", () => {
  it("gives wide letters more room, marks none, and bold a little more", () => {
    expect(textWidth("iii", 10)).toBeLessThan(textWidth("mmm", 10));
    expect(textWidth("مرجّحًا", 10)).toBe(textWidth("مرجحا", 10));
    expect(textWidth("中国", 10)).toBe(20);
    expect(textWidth("word", 10, true)).toBeGreaterThan(textWidth("word", 10));
  });
});

describe("textLines", () => {
  const text = "Who is offline, and why, in one sentence of some length";

  it("breaks at spaces, never within a word, and keeps unbreakable spaces", () => {
    const lines = textLines(text, { width: 150, fontSize: 16, lines: 9 });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(150);
    expect(textLines("64\u00a0%", { width: 5, fontSize: 16, lines: 2 })).toEqual(["64\u00a0%"]);
  });

  it("says where it had to leave something out", () => {
    const lines = textLines(text, { width: 150, fontSize: 16, lines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/ …$/);
  });

  it("balances lines without needing more of them", () => {
    const box = { width: 400, fontSize: 16, lines: 3 };
    const [plain, balanced] = [textLines(text, box), textLines(text, { ...box, balanced: true })];
    expect(balanced).toHaveLength(plain.length);
    const spread = (lines: readonly string[]) =>
      Math.max(...lines.map((line) => line.length)) - (lines.at(-1)?.length ?? 0);
    expect(spread(balanced)).toBeLessThan(spread(plain));
  });
});
