import { describe, expect, it } from "vitest";
import { spreadOf } from "../../src/stats/spread.ts";

describe("spreadOf", () => {
  it("gives the range, the middle half and the middle, as R's quantile() does", () => {
    // quantile(c(1, 2, 4, 8, 16, 32)): 1, 2.5, 6, 14, 32.
    expect(spreadOf([32, 1, 8, 2, 16, 4])).toEqual({
      low: 1,
      lowerQuarter: 2.5,
      median: 6,
      upperQuarter: 14,
      high: 32,
      count: 6
    });
  });

  it("gives none for fewer than five values", () => {
    expect(spreadOf([1, 2, 3, 4])).toBeUndefined();
    expect(spreadOf([1, 1, 1, 1, 1])?.median).toBe(1);
  });
});
