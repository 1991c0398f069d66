import { describe, expect, it } from "vitest";
import type { ErrorBand, Incomes } from "../../src/model/backtestResult.ts";
import {
  bandsOfTrend,
  calibratedBands,
  errorBands,
  groupCoverage,
  heldTests,
  type KindTest
} from "../../src/stats/errorBands.ts";
import { fromLogit } from "../../src/stats/logit.ts";
import type { UseFigure } from "../../src/stats/offlineSum.ts";
import { testsOf } from "../../src/stats/projectionErrors.ts";

const figure = (period: number, share: number): UseFigure => ({ period, value: fromLogit(share), status: "A" });

/** Areas on one logistic curve from above 50 %, what came off it by an error of their own, at each of these years. */
function testsWith(
  errors: readonly number[],
  years: readonly number[],
  incomes: Incomes = "high"
): readonly KindTest[] {
  return errors.flatMap((error, index) => {
    const known = [2010, 2011, 2012].map((period) => figure(period, 0.1 * (period - 2009)));
    const later = years.map((period) => figure(period, 0.1 * (period - 2009) + error));
    const series = { area: `A${index}`, figures: [...known, ...later], breaks: [] };
    return testsOf(series, [2012]).map((test) => ({ ...test, incomes }));
  });
}

const steps = Array.from({ length: 19 }, (_, index) => (index - 9) / 10);

describe("errorBands", () => {
  it("hold the middle of what came less what was projected, one more area lying beyond", () => {
    const [band, ...others] = errorBands(testsWith(steps, [2013]), 0.8);
    expect(others).toEqual([]);
    expect(band).toMatchObject({ incomes: "high", stale: false, levelFrom: 50, areas: 19 });
    expect(band?.horizon).toEqual({ from: 1, to: 2 });
    expect(band?.low).toBeCloseTo(-0.8, 8);
    expect(band?.high).toBeCloseTo(0.8, 8);
  });

  it("are no narrower further ahead, and end where there are fewer than ten countries", () => {
    const near = testsWith(steps, [2013]);
    const far = testsWith(
      steps.map((error) => error / 4),
      [2015]
    );
    expect(errorBands([...near, ...far], 0.8).map(({ high }) => Number(high.toFixed(3)))).toEqual([0.8, 0.8]);
    const few = testsWith(steps.slice(0, 9), [2015]);
    expect(errorBands([...near, ...few, ...testsWith(steps, [2017])], 0.8)).toHaveLength(1);
  });

  it("are those of the trend's own kind and level", () => {
    const band = (incomes: ErrorBand["incomes"], stale: boolean, levelFrom: number): ErrorBand => ({
      ...{ incomes, stale, levelFrom, horizon: { from: 1, to: 2 } },
      ...{ low: 0, high: 0, tests: 1, areas: 10 }
    });
    const all = [band("poorer", false, 0), band("high", false, 0), band("high", false, 50), band("high", true, 0)];
    const trend = (value: number, period: number) => ({ origin: 2024, values: [], last: { value, period } });
    const found = (incomes: Incomes, value: number, period: number) =>
      bandsOfTrend(all, incomes, trend(value, period)).map(({ incomes: kind, stale, levelFrom }) => [
        kind,
        stale,
        levelFrom
      ]);
    expect(found("poorer", 80, 2024)).toEqual([["poorer", false, 0]]);
    expect(found("upper-middle", 49, 2025)).toEqual([]);
    expect(found("high", 49, 2025)).toEqual([["high", false, 0]]);
    expect(found("high", 50, 2024)).toEqual([["high", false, 50]]);
    expect(found("high", 80, 2023)).toEqual([["high", true, 0]]);
    expect(found("poorer", 80, 2023)).toEqual([]);
  });
});

describe("groupCoverage", () => {
  it("holds each area to a band of the others alone", () => {
    const tests = testsWith(steps, [2013]);
    const held = heldTests(tests, errorBands(tests, 0.8), 0.8);
    // Without the lowest the band of the others begins at −0.8, without the second lowest at −0.9.
    expect(held.filter(({ isHeld }) => !isHeld).map(({ area }) => area)).toEqual(["A0", "A18"]);
    expect(groupCoverage(held)).toEqual([
      { incomes: "high", stale: false, horizon: { from: 1, to: 2 }, coverage: 17 / 19, tests: 19, areas: 19 }
    ]);
  });

  it("says nothing of a horizon without a band", () => {
    const tests = testsWith(steps.slice(0, 9), [2013]);
    expect(heldTests(tests, errorBands(tests, 0.8), 0.8)).toEqual([]);
  });

  it("is enough at every horizon that keeps its bands, with the least share that gives it", () => {
    const tests = testsWith(steps, [2013, 2015, 2017]);
    const { bands, held } = calibratedBands(tests);
    expect(bands).toEqual(errorBands(tests, 0.8));
    expect(groupCoverage(held).map(({ coverage }) => coverage >= 0.8)).toEqual([true, true, true]);
    // Countries whose every error is another year's opposite: an interval of the others holds one survey of two.
    const torn = testsWith(steps, [2013]).concat(
      testsWith(
        steps.map((error) => (Math.abs(error) < 0.55 ? Math.sign(error || 1) * 9 : error)),
        [2015]
      )
    );
    const found = calibratedBands(torn);
    expect(found.bands.every(({ horizon }) => groupCoverage(found.held).some((each) => each.horizon === horizon))).toBe(
      true
    );
    for (const { coverage } of groupCoverage(found.held)) expect(coverage).toBeGreaterThanOrEqual(0.8);
  });
});
