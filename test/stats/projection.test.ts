import { describe, expect, it } from "vitest";
import { backtest } from "../../src/catalog/backtest.ts";
import type { ErrorBand } from "../../src/model/backtestResult.ts";
import { fromLogit, logit } from "../../src/stats/logit.ts";
import { arrivalOf, projectShare, testedUntil } from "../../src/stats/projection.ts";
import type { Trend } from "../../src/stats/trend.ts";

const band = (from: number, to: number, error: number): ErrorBand => ({
  incomes: "high",
  stale: false,
  levelFrom: 50,
  horizon: { from, to },
  low: -error,
  high: error,
  tests: 1,
  areas: 1
});

const bands = [band(1, 2, 0.1), band(3, 4, 0.3), band(5, 15, 0.6)];

/** A trend of so much a year on the logistic scale that stood at `share` in its last survey. */
function curve(share: number, slope = 0.2, lastPeriod = 2024): Trend {
  const values = [4, 2, 0].map((ago) => ({ period: lastPeriod - ago, value: fromLogit(logit(share) - slope * ago) }));
  return { origin: 2024, values, last: { period: lastPeriod, value: share } };
}

describe("projectShare", () => {
  const widthIn = (period: number, lastPeriod = 2024): number => {
    const { value, low, high } = projectShare(curve(60, 0.2, lastPeriod), period, bands)!;
    expect(logit(value) - logit(low)).toBeCloseTo(logit(high) - logit(value), 10);
    return Number((logit(high) - logit(value)).toFixed(6));
  };

  it("takes the errors of the horizon, counted from the last survey and not from the year of the projection", () => {
    expect([2025, 2026, 2027, 2028, 2029].map((period) => widthIn(period))).toEqual([0.1, 0.1, 0.3, 0.3, 0.6]);
    expect([2025, 2026].map((period) => widthIn(period, 2022))).toEqual([0.3, 0.3]);
  });

  it("gives nothing beyond the years that were tested", () => {
    expect(testedUntil(curve(60), bands)).toBe(2039);
    expect(projectShare(curve(60), 2039, bands)).toBeDefined();
    expect(projectShare(curve(60), 2040, bands)).toBeUndefined();
    expect(projectShare(curve(60), 2030, [])).toBeUndefined();
  });

  it("follows the curve from 50 % on, and below what lies between it and the straight line", () => {
    expect(projectShare(curve(60), 2030, bands)?.value).toBeCloseTo(fromLogit(logit(60) + 1.2), 10);
    const { values, last } = curve(49.9);
    const line = last.value + (6 * (last.value - (values[0]?.value ?? NaN))) / 4;
    const between = projectShare(curve(49.9), 2030, bands)!.value;
    expect(Math.abs(logit(between) - (logit(49.9) + 1.2 + logit(line)) / 2)).toBeLessThan(0.01);
  });

  it("never reaches 100 %, with any band of the backtest", () => {
    for (const share of [5, 55, 80, 97, 99.4]) {
      for (const { horizon, ...own } of backtest.bands) {
        const { low, value, high } = projectShare(curve(share, 0.3), 2024 + horizon.to, [{ ...own, horizon }])!;
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
        expect(high).toBeLessThan(100);
      }
    }
  });
});

describe("arrivalOf", () => {
  it("is the first year of the trend and of its bounds", () => {
    // ln 19 − ln 1.5 = 2.54, at 0.2 a year 12.7 years, with 0.6 either way 9.7 and 15.7: the last lies beyond the tests.
    expect(arrivalOf(curve(60), 95, bands)).toEqual({
      expected: 2037,
      earliest: 2034,
      latest: undefined,
      until: 2039
    });
    expect(arrivalOf(curve(60, 0.4), 95, bands)).toEqual({
      expected: 2031,
      earliest: 2029,
      latest: 2032,
      until: 2039
    });
  });

  it("names no year that was not tested, and none where fewer are online every year", () => {
    const none = { expected: undefined, earliest: undefined, latest: undefined };
    expect(arrivalOf(curve(60, -0.05), 95, bands)).toEqual({ ...none, until: 2039 });
    expect(arrivalOf(curve(60), 95, [])).toEqual({ ...none, until: 2024 });
  });

  it("is reached where the last measured value is", () => {
    expect(arrivalOf(curve(95), 95, bands)).toBe("reached");
    expect(arrivalOf(curve(94.9), 95, bands)).toMatchObject({ expected: 2025 });
  });
});
