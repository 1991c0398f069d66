import { describe, expect, it } from "vitest";
import { articleThresholds, cliffOf, coverageByThreshold } from "../../src/stats/articleThreshold.ts";

const kenya = [
  { share: 66, articles: 102_763 },
  { share: 17, articles: 1912 },
  { share: 11, articles: undefined }
];

describe("coverageByThreshold", () => {
  it("is that of the two published thresholds and of those between", () => {
    const shares = coverageByThreshold(kenya, 6);
    expect(shares.map(({ threshold }) => threshold)).toEqual([...articleThresholds]);
    expect(shares.map(({ low, high }) => [low, high])).toEqual([
      [66, 89],
      [66, 72],
      [66, 72],
      [66, 72],
      [66, 72],
      [0, 6],
      [0, 6]
    ]);
  });

  it("never rises with the threshold", () => {
    const shares = coverageByThreshold(kenya, 6, [1, 10, 1000, 1912, 1913, 102_763, 102_764]);
    const lows = shares.map(({ low }) => low);
    expect(lows).toEqual([...lows].sort((a, b) => b - a));
    expect(lows.at(-2)).toBe(66);
    expect(lows.at(-1)).toBe(0);
  });
});

describe("cliffOf", () => {
  it("is the deepest fall of the lower bound", () => {
    const cliff = cliffOf(coverageByThreshold(kenya, 6));
    expect([cliff?.before.threshold, cliff?.after.threshold]).toEqual([100_000, 300_000]);
  });

  it("is none where the share falls by less than ten points anywhere", () => {
    expect(cliffOf(coverageByThreshold([{ share: 9, articles: 5000 }], 0))).toBeUndefined();
    expect(cliffOf([])).toBeUndefined();
  });
});
