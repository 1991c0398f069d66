import { describe, expect, it } from "vitest";
import {
  bestModel,
  errorBands,
  modelErrors,
  testsAgainst,
  testsOf,
  type UseSeries
} from "../../src/stats/projectionErrors.ts";
import { fromLogit } from "../../src/stats/logit.ts";
import type { UseFigure } from "../../src/stats/offlineSum.ts";

const figure = (period: number, value: number, status: UseFigure["status"] = "A"): UseFigure => ({
  period,
  value,
  status
});

/** 10 % in 2009 and five points more each year. */
const straight: UseSeries = {
  area: "AAA",
  figures: Array.from({ length: 13 }, (_, index) => figure(2009 + index, 10 + 5 * index))
};

describe("testsOf", () => {
  it("looks ahead from each origin with what was known then", () => {
    const tests = testsOf(straight, [2010, 2012, 2015]);
    expect(tests.map(({ trend, outcome }) => [trend.origin, outcome.period])).toEqual([
      [2012, 2013],
      [2012, 2015],
      [2012, 2017],
      [2012, 2018],
      [2015, 2016],
      [2015, 2018],
      [2015, 2020],
      [2015, 2021]
    ]);
    expect(tests[0]?.trend.values.map(({ period }) => period)).toEqual([2009, 2010, 2011, 2012]);
  });

  it("never looks across a break, and starts anew after it", () => {
    const origins = [2013, 2014, 2015, 2016, 2017];
    const tests = testsOf({ ...straight, breakPeriod: 2015 }, origins);
    expect(tests.map(({ trend, outcome }) => [trend.origin, outcome.period])).toEqual([
      [2013, 2014],
      [2017, 2018],
      [2017, 2020]
    ]);
    expect(tests.at(-1)?.trend.values.map(({ period }) => period)).toEqual([2015, 2016, 2017]);
  });

  it("tells measured outcomes from estimates, and makes trends of none but measured values", () => {
    const figures = straight.figures.map((each) => (each.period >= 2013 ? { ...each, status: "E" as const } : each));
    const tests = testsOf({ area: "AAA", figures }, [2012, 2014]);
    expect(testsAgainst("measured", tests)).toHaveLength(0);
    expect(testsAgainst("estimated", tests)).toHaveLength(8);
    expect(tests.at(-1)?.trend.last.period).toBe(2012);
  });
});

describe("modelErrors", () => {
  it("is how far each model was off, and to which side", () => {
    const errors = modelErrors(testsOf(straight, [2012]));
    const of = (model: string, from: number): unknown =>
      errors.find((each) => each.model === model && each.horizon.from === from);
    expect(of("unchanged", 1)).toMatchObject({ meanError: 5, bias: -5, tests: 1, areas: 1 });
    expect(of("unchanged", 5)).toMatchObject({ meanError: 27.5, bias: -27.5, tests: 2 });
    expect(of("linear-trend", 3)).toMatchObject({ meanError: expect.closeTo(0, 8) as number });
    expect(bestModel(errors)).toBe("last-change");
  });
});

describe("errorBands", () => {
  /** Areas on one logistic curve, the outcome of each off it by its own error. */
  const tests = Array.from({ length: 11 }, (_, index) => {
    const known = [2010, 2011, 2012].map((period) => figure(period, fromLogit(0.1 * (period - 2013))));
    return testsOf({ area: `A${index}`, figures: [...known, figure(2013, fromLogit((index - 5) / 10))] }, [2012]);
  }).flat();

  it("holds the middle 80 % of what came less what was projected", () => {
    const [band, ...others] = errorBands(tests);
    expect(others).toEqual([]);
    expect(band).toMatchObject({ horizon: { from: 1, to: 1 }, levelFrom: 0, tests: 11, areas: 11 });
    expect(band?.low).toBeCloseTo(-0.4, 10);
    expect(band?.high).toBeCloseTo(0.4, 10);
  });

  it("finds its coverage area by area, from the others", () => {
    // Left out, −0.5 and 0.5 are outside; −0.4 lies below −0.3, which the other ten then have as their tenth.
    expect(errorBands(tests)[0]?.coverage).toBeCloseTo(7 / 11, 10);
  });
});
