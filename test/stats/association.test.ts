import { describe, expect, it } from "vitest";
import { leastSquares, rankCorrelation, strengthOf } from "../../src/stats/association.ts";

const pairsOf = (x: readonly number[], y: readonly number[]) => x.map((each, index) => ({ x: each, y: y[index] ?? 0 }));

/** IQ and hours of television of ten people, the worked example of the encyclopaedia's article on Spearman's coefficient: −29/165. */
const worked = pairsOf([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]);

describe("rankCorrelation", () => {
  it("gives the published figure of a worked example", () => {
    expect(rankCorrelation(worked)).toBeCloseTo(-29 / 165, 12);
  });

  it("is 1 for whatever rises together, −1 for what falls, on any scale", () => {
    const rising = pairsOf([1, 10, 100, 1000], [2, 3, 5, 90]);
    expect(rankCorrelation(rising)).toBe(1);
    expect(rankCorrelation(rising.map(({ x, y }) => ({ x: Math.log(x), y: -y })))).toBe(-1);
  });

  it("lets equal values share the mean of their ranks", () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4: 4.5 / √(4.5 · 5).
    expect(rankCorrelation(pairsOf([1, 2, 2, 3], [1, 3, 2, 4]))).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it("says nothing of none, of one, and of what is always the same", () => {
    expect(rankCorrelation([])).toBeUndefined();
    expect(rankCorrelation([{ x: 1, y: 2 }])).toBeUndefined();
    expect(rankCorrelation(pairsOf([1, 1, 1], [1, 2, 3]))).toBeUndefined();
  });
});

describe("strengthOf", () => {
  it("goes by steps of a fifth, whatever the sign", () => {
    const words = [0, 0.19, -0.2, 0.39, 0.4, -0.6, 0.79, 0.8, -1].map(strengthOf);
    expect(words).toEqual([
      "none",
      "none",
      "weak",
      "weak",
      "moderate",
      "strong",
      "strong",
      "very-strong",
      "very-strong"
    ]);
  });
});

describe("leastSquares", () => {
  it("finds the line of Anscombe's first quartet: y = 3 + 0.5 x", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const line = leastSquares(pairsOf(x, y));
    expect(line?.start).toBeCloseTo(3, 2);
    expect(line?.slope).toBeCloseTo(0.5, 3);
  });

  it("has no slope where all stand on one place", () => {
    expect(leastSquares(pairsOf([2, 2], [1, 5]))).toBeUndefined();
  });
});
