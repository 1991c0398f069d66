import { describe, expect, it } from "vitest";
import { weightedMean } from "../../src/stats/weightedMean.ts";

const mean = (areas: Readonly<Record<string, readonly [value: number | undefined, weight: number | undefined]>>) =>
  weightedMean(
    Object.values(areas),
    ([value]) => value,
    ([, weight]) => weight
  );

describe("weightedMean", () => {
  it("weighs values and states the coverage", () => {
    // (3·10 + 1·50) / 4 = 20, over 4 of 8.
    expect(mean({ a: [10, 3], b: [50, 1], c: [undefined, 4] })).toEqual({ value: 20, coverage: 0.5 });
    expect(mean({ a: [10, 3] })).toEqual({ value: 10, coverage: 1 });
  });

  it("takes zero for a value", () => {
    expect(mean({ a: [0, 1], b: [100, 3] })).toEqual({ value: 75, coverage: 1 });
    expect(mean({ a: [0, 5] })).toEqual({ value: 0, coverage: 1 });
  });

  it("counts nothing without a positive weight, neither above nor below", () => {
    expect(mean({ a: [10, 1], b: [90, 0], c: [90, undefined], d: [90, -2], e: [90, NaN] })).toEqual({
      value: 10,
      coverage: 1
    });
  });

  it("is undefined where no area has both a value and a weight", () => {
    expect(mean({})).toBeUndefined();
    expect(mean({ a: [undefined, 4] })).toBeUndefined();
    expect(mean({ a: [10, undefined], b: [undefined, 4] })).toBeUndefined();
  });

  it("reads areas from anything that can be walked through once", () => {
    const weights = new Map([
      ["a", 1],
      ["b", 1]
    ]);
    expect(
      weightedMean(
        weights.keys(),
        (area) => (area === "a" ? 4 : 8),
        (area) => weights.get(area)
      )
    ).toEqual({ value: 6, coverage: 1 });
  });
});
