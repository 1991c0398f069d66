import { median } from "d3-array";
import { describe, expect, it } from "vitest";
import { roundDecimal, roundSignificant } from "../../src/model/rounding.ts";

describe("roundDecimal", () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.0949, 2, 2.09],
    [0.0949999, 2, 0.09],
    [1.5e-7, 7, 2e-7],
    [8_123_456_789.5, 0, 8_123_456_790],
    [12_345, -2, 12_300],
    [-0.001, 2, 0]
  ])("rounds %d to %d decimals: %d", (value, decimals, rounded) => {
    expect(roundDecimal(value, decimals)).toBe(rounded);
  });

  it("takes a half for one that adding in binary leaves a little below", () => {
    const middle = Number(median([2.09, 2.1]));
    expect(middle).toBeLessThan(2.095);
    expect(roundDecimal(middle, 2)).toBe(2.1);
  });
});

describe("roundSignificant", () => {
  it.each([
    [17_549_000, 4, 17_550_000],
    [0, 3, 0],
    [0.012345, 3, 0.0123]
  ])("rounds %d to %d digits: %d", (value, digits, rounded) => {
    expect(roundSignificant(value, digits)).toBe(rounded);
  });
});
