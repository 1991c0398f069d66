import { describe, expect, it } from "vitest";
import { backtest } from "../../src/catalog/backtest.ts";
import type { ErrorBand } from "../../src/model/backtestResult.ts";
import { fromLogit, logit } from "../../src/stats/logit.ts";
import { arrivalOf, notBefore, projectShare } from "../../src/stats/projection.ts";
import type { Trend } from "../../src/stats/trend.ts";

const band = (from: number, to: number, levelFrom: number, error: number): ErrorBand => ({
  horizon: { from, to },
  levelFrom,
  low: -error,
  high: error,
  tests: 1,
  areas: 1,
  coverage: 0.8
});

const bands = [
  band(5, 6, 0, 0.6),
  band(1, 1, 0, 0.1),
  band(3, 3, 0, 0.3),
  band(1, 1, 50, 1),
  band(3, 3, 50, 2),
  band(5, 6, 50, 3)
];

/** A trend of 0.2 a year on the logistic scale that stands at `share` in 2024. */
function curve(share: number, slope = 0.2): Trend {
  const values = [2020, 2022, 2024].map((period) => ({
    period,
    value: fromLogit(logit(share) + slope * (period - 2024))
  }));
  return { origin: 2024, values, last: { period: 2024, value: share } };
}

describe("projectShare", () => {
  const widthAfter = (years: number, share = 40): number => {
    const { value, low, high } = projectShare(curve(share), 2024 + years, bands);
    expect(logit(value) - logit(low)).toBeCloseTo(logit(high) - logit(value), 10);
    return logit(high) - logit(value);
  };

  it("takes the errors of the horizon, between horizons on a line, beyond in proportion", () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((years) => Number(widthAfter(years).toFixed(3)))).toEqual([
      0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.6
    ]);
    expect(widthAfter(12)).toBeCloseTo(1.2, 10);
  });

  it("takes the errors of the level of the last measured value", () => {
    expect(widthAfter(3, 50)).toBeCloseTo(2, 10);
    expect(widthAfter(3, 49.9)).toBeCloseTo(0.3, 10);
  });

  it("says how far the backtest reaches", () => {
    expect(projectShare(curve(40), 2030, bands).tested).toBe(true);
    expect(projectShare(curve(40), 2031, bands).tested).toBe(false);
  });

  it("never reaches 100 %, with any band of the backtest", () => {
    for (const share of [5, 55, 80, 97, 99.4]) {
      const { low, value, high } = projectShare(curve(share, 0.3), 2049, backtest.bands);
      expect(low).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(high);
      expect(high).toBeLessThan(100);
    }
  });
});

describe("arrivalOf", () => {
  it("is the first year of the trend and of its bounds", () => {
    // ln 19 − ln (2/3) = 3.35, at 0.2 a year 16.7 years; with 0.1 a year of error either way 11.2 and 33.5 years.
    expect(arrivalOf(curve(40), 95, bands)).toEqual({ expected: 2041, earliest: 2036, latest: undefined });
    expect(arrivalOf(curve(40, 0.4), 95, bands)).toEqual({ expected: 2033, earliest: 2031, latest: 2036 });
  });

  it("names no year from 2050 on, and none where fewer are online every year", () => {
    expect(arrivalOf(curve(40, -0.05), 95, [])).toEqual({
      expected: undefined,
      earliest: undefined,
      latest: undefined
    });
    const slope = (logit(95) - logit(40)) / (notBefore - 1 - 2024);
    expect(arrivalOf(curve(40, slope * 1.001), 95, [])).toMatchObject({ expected: 2049 });
    expect(arrivalOf(curve(40, slope * 0.97), 95, [])).toMatchObject({ expected: undefined });
  });

  it("is reached where the last measured value is", () => {
    expect(arrivalOf(curve(95), 95, bands)).toBe("reached");
    expect(arrivalOf(curve(94.9), 95, bands)).toMatchObject({ expected: 2025 });
  });
});
