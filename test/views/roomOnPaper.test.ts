import { describe, expect, it } from "vitest";
import { isRoomy } from "../../src/views/country/roomOnPaper.ts";

const statements = (...lengths: readonly number[]) => lengths.map((length) => ({ text: "a".repeat(length) }));

describe("a brief's first page", () => {
  it("is roomy up to what its statements say on sixteen lines", () => {
    expect(isRoomy(statements(88 * 4, 88 * 3, 88 * 3, 88 * 3, 88 * 3))).toBe(true);
    expect(isRoomy(statements(88 * 4, 88 * 3, 88 * 3, 88 * 3, 88 * 3 + 1))).toBe(false);
  });

  it("counts the basis of a statement too", () => {
    const [long] = statements(88 * 12);
    expect(isRoomy([long!])).toBe(true);
    expect(isRoomy([{ text: long!.text, basis: long!.text }])).toBe(false);
  });
});
