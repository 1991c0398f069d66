import { describe, expect, it } from "vitest";
import { backtest } from "../../src/catalog/backtest.ts";
import { seriesBreaks } from "../../src/catalog/seriesBreaks.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { keptStore } from "../fixtures/keptRelease.ts";
import { lastFullYear } from "../../src/stats/lastFullYear.ts";
import { progressTowards, type ProgressFacts } from "../../src/stats/progress.ts";
import { isTrend, trendOf } from "../../src/stats/trend.ts";
import { useByArea } from "../../src/stats/offlineYears.ts";

const population = new Map([
  [2019, 100_000],
  [2024, 110_000],
  [2030, 104_000]
]);

const facts: ProgressFacts = {
  figures: [
    { period: 2019, value: 50, status: "A" },
    { period: 2021, value: 58, status: "A" },
    { period: 2024, value: 70, status: "A" }
  ],
  population: (period) => population.get(period),
  lastPopulation: 2024,
  origin: 2024,
  start: "2026-07",
  bands: backtest.bands.filter((band) => band.incomes === "high" && !band.stale && band.levelFrom === 50),
  breaks: []
};

describe("progressTowards", () => {
  it("puts what is missing beside the pace and the trend", () => {
    const progress = progressTowards(facts, { share: 95, year: 2030 });
    expect(progress?.online).toBeCloseTo(77_000, 6);
    // As projected, whatever the growth of the years before.
    expect(progress?.peopleThen).toBe(104_000);
    expect(progress?.toConnect?.people).toBeCloseTo(0.95 * 104_000 - 77_000, 6);
    expect(progress?.pace).toMatchObject({ from: 2019, to: 2024, pointsPerYear: 4 });
    expect(progress?.projected?.value).toBeGreaterThan(80);
    // ln 19 − ln (7/3) = 2.10, at a slope of 0.17: 12.4 years, of which 12 are tested; for 90 % 7.9 of them.
    expect(progress?.arrival).toMatchObject({ expected: undefined, until: 2036 });
    expect(progressTowards(facts, { share: 90, year: 2030 })?.arrival).toMatchObject({ expected: 2032 });
  });

  it("says that it is there, that there is no trend, that there is no figure", () => {
    const there = progressTowards(facts, { share: 70, year: 2030 });
    expect(there).toMatchObject({ arrival: "reached", toConnect: { people: expect.any(Number) as number } });
    const few = progressTowards({ ...facts, figures: facts.figures.slice(1) }, { share: 95, year: 2030 });
    expect(few).toMatchObject({ trend: { refusal: "few-measurements" }, projected: undefined, arrival: undefined });
    expect(progressTowards({ ...facts, figures: [] }, { share: 95, year: 2030 })).toBeUndefined();
    expect(progressTowards(facts, { share: 95, year: 2031 })).toBeUndefined();
    expect(progressTowards({ ...facts, population: () => undefined }, { share: 95, year: 2030 })).toBeUndefined();
  });

  it("has no trend to tell of where nobody knows how far off one of its kind would be", () => {
    const untested = progressTowards({ ...facts, bands: [] }, { share: 95, year: 2030 });
    expect(untested).toMatchObject({
      trend: { refusal: "untested", measured: 3, lastMeasured: 2024 },
      projected: undefined,
      arrival: undefined
    });
  });

  it("projects no year that is not ahead", () => {
    const past = progressTowards(facts, { share: 95, year: 2024 });
    expect(past).toMatchObject({ toConnect: undefined, projected: undefined });
  });
});

describe("the data", async () => {
  const use = useByArea(await keptStore.observations("internet-use"));
  const people = (await keptStore.population())(Infinity);

  it("looks ahead from the last full year", () => {
    expect(lastFullYear(use, new Set(people.keys()))).toBe(backtest.origin);
  });

  it("bears a projection for 95 economies with three in four people", () => {
    const broken = new Map<string, number>(
      seriesBreaks.flatMap(({ indicator, area, period }) => (indicator === "internet-use" ? [[area, period]] : []))
    );
    const projected = [...people].filter(([area]) =>
      isTrend(trendOf(use.get(area) ?? [], backtest.origin, broken.get(area)))
    );
    const sum = (entries: Iterable<readonly [AreaCode, number]>): number =>
      [...entries].reduce((total, [, count]) => total + count, 0);
    expect(projected.length).toBe(95);
    expect(sum(projected) / sum(people)).toBeCloseTo(0.77, 2);
  });
});
