import { describe, expect, it } from "vitest";
import { arrivalCoverage, trueArrival } from "../../src/stats/arrivalTest.ts";
import type { HeldTest } from "../../src/stats/errorBands.ts";
import { fromLogit, logit } from "../../src/stats/logit.ts";
import type { UseFigure } from "../../src/stats/offlineSum.ts";

const figure = (period: number, value: number, status: UseFigure["status"] = "A"): UseFigure => ({
  period,
  value,
  status
});

describe("trueArrival", () => {
  const figures = [figure(2012, 60), figure(2014, 70, "E"), figure(2016, 80), figure(2018, 85)];

  it("lies between surveys on a straight line, in whole years", () => {
    expect(trueArrival(figures, 70, 2012)).toEqual({ year: 2014, lastMeasured: 2018 });
    expect(trueArrival(figures, 71, 2012).year).toBe(2015);
    expect(trueArrival(figures, 80, 2012).year).toBe(2016);
  });

  it("is not there yet", () => {
    expect(trueArrival(figures, 90, 2012)).toEqual({ year: undefined, lastMeasured: 2018 });
  });
});

describe("arrivalCoverage", () => {
  // 60 % in 2012 and 0.2 more a year on the logistic scale: 75 % within 2016, 90 % within 2021, 95 % within 2025.
  const values = [2008, 2010, 2012].map((period) => ({ period, value: fromLogit(logit(60) + 0.2 * (period - 2012)) }));
  const test: HeldTest = {
    area: "AAA",
    incomes: "high",
    trend: { origin: 2012, values, last: { period: 2012, value: 60 } },
    horizon: { from: 1, to: 2 },
    outcome: figure(2013, 62),
    isHeld: true,
    bands: [
      {
        ...{ incomes: "high", stale: false, levelFrom: 50, horizon: { from: 1, to: 12 } },
        ...{ low: -0.3, high: 0.3, tests: 10, areas: 10 }
      }
    ]
  };
  const coverage = (...later: readonly UseFigure[]) =>
    arrivalCoverage([test, test], () => [figure(2012, 60), ...later]).map(({ coverage: share, tests, open }) => [
      share,
      tests,
      open
    ]);

  it("counts each trend once, and each share that was still to come", () => {
    const onTrend = [2016, 2020, 2024].map((period) => figure(period, fromLogit(logit(60) + 0.2 * (period - 2012))));
    // 75 % and 90 % came when they should; 95 % may come within the range or not: the data end in 2024, as the range does.
    expect(coverage(...onTrend)).toEqual([[1, 3, 0]]);
  });

  it("misses what came before the range, or not by its end", () => {
    expect(coverage(figure(2013, 96))[0]?.[0]).toBe(0);
    expect(coverage(figure(2024, 61))[0]).toEqual([1 / 3, 3, 0]);
  });

  it("leaves open what the data end too early to tell", () => {
    expect(coverage(figure(2014, 65))).toEqual([[Number.NaN, 0, 3]]);
  });
});
