import { describe, expect, it } from "vitest";
import { formatGapTarget, parseGapTarget } from "../../src/state/gapState.ts";

const usual = { share: 95, year: 2030 };
const limits = { share: [50, 99], year: [2027, 2049] } as const;
const parse = (query: string) => parseGapTarget(query, usual, limits);

describe("a target in the address", () => {
  it.each([
    ["", usual],
    ["?share=80", { share: 80, year: 2030 }],
    ["?share=80&year=2040&area=KEN", { share: 80, year: 2040 }],
    ["?share=101&year=1999", usual],
    ["?share=-5&year=2e3", usual],
    ["?share=&year=abc", usual]
  ])("of %j is %j", (query, target) => {
    expect(parse(query)).toEqual(target);
  });

  it("is written without what is usual, beside what else stands there, and read as the same", () => {
    expect(formatGapTarget("?area=KEN&share=60", usual, usual)).toBe("?area=KEN");
    expect(formatGapTarget("?share=60", usual, usual)).toBe("");
    const target = { share: 70, year: 2041 };
    expect(parse(formatGapTarget("", target, usual))).toEqual(target);
  });
});
