import { describe, expect, it } from "vitest";
import { bestModels, modelErrors, testsAgainst, testsOf, type UseSeries } from "../../src/stats/projectionErrors.ts";
import type { UseFigure } from "../../src/stats/offlineSum.ts";

const figure = (period: number, value: number, status: UseFigure["status"] = "A"): UseFigure => ({
  period,
  value,
  status
});

/** 10 % in 2009 and five points more each year. */
const straight: UseSeries = {
  area: "AAA",
  figures: Array.from({ length: 13 }, (_, index) => figure(2009 + index, 10 + 5 * index)),
  breaks: []
};

const placesOf = (series: UseSeries, origins: readonly number[]) =>
  testsOf(series, origins).map(({ trend, horizon, outcome }) => [trend.origin, outcome.period, horizon.from]);

describe("testsOf", () => {
  it("looks ahead from each origin with what was known then, to every later year", () => {
    const tests = testsOf(straight, [2010, 2012]);
    expect(new Set(tests.map(({ trend }) => trend.origin))).toEqual(new Set([2012]));
    expect(tests.map(({ outcome }) => outcome.period)).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021]);
    expect(tests[0]?.trend.values.map(({ period }) => period)).toEqual([2009, 2010, 2011, 2012]);
  });

  it("counts years ahead from the last survey, not from the origin", () => {
    const gap = { ...straight, figures: straight.figures.filter(({ period }) => period <= 2012 || period === 2015) };
    expect(placesOf(gap, [2012, 2013, 2014])).toEqual([
      [2012, 2015, 3],
      [2013, 2015, 3],
      [2014, 2015, 3]
    ]);
  });

  it("never looks across a break, and starts anew after it", () => {
    const broken: UseSeries = { ...straight, breaks: [{ period: 2015, reason: "stated" }] };
    const places = placesOf(broken, [2013, 2014, 2015, 2016, 2017]);
    expect(places.filter(([origin]) => origin === 2013)).toEqual([[2013, 2014, 1]]);
    expect(places.some(([origin]) => origin === 2014 || origin === 2015 || origin === 2016)).toBe(false);
    const again = testsOf(broken, [2017]);
    expect(again[0]?.trend.values.map(({ period }) => period)).toEqual([2015, 2016, 2017]);
  });

  it("tells measured outcomes from estimates, and makes trends of none but measured values", () => {
    const figures = straight.figures.map((each) => (each.period >= 2013 ? { ...each, status: "E" as const } : each));
    const tests = testsOf({ ...straight, figures }, [2012, 2014]);
    expect(testsAgainst("measured", tests)).toHaveLength(0);
    expect(testsAgainst("estimated", tests).length).toBe(tests.length);
    expect(tests.at(-1)?.trend.last.period).toBe(2012);
  });
});

describe("modelErrors", () => {
  it("is how far each model was off, and to which side, by level", () => {
    const errors = modelErrors(testsOf(straight, [2012]));
    const of = (model: string, from: number): unknown =>
      errors.find((each) => each.model === model && each.horizon.from === from);
    expect(of("unchanged", 1)).toMatchObject({ meanError: 7.5, bias: -7.5, tests: 2, areas: 1, levelFrom: 0 });
    expect(of("linear-trend", 3)).toMatchObject({ meanError: expect.closeTo(0, 8) as number });
    expect(bestModels(errors)).toEqual([{ levelFrom: 0, model: "last-change" }]);
  });

  it("counts a country once, however often it was surveyed", () => {
    const still: UseSeries = {
      area: "BBB",
      breaks: [],
      figures: [2010, 2011, 2012, 2013].map((year) => figure(year, 40))
    };
    const errors = modelErrors([...testsOf(straight, [2012]), ...testsOf(still, [2012])]);
    const near = errors.find(({ model, horizon }) => model === "unchanged" && horizon.from === 1);
    expect(near).toMatchObject({ meanError: 3.75, tests: 3, areas: 2 });
  });
});
