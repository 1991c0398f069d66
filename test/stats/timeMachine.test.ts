import { describe, expect, it } from "vitest";
import type { DatedCell } from "../../src/model/slice.ts";
import { earlierAt, sameStart, type DatedSeries } from "../../src/stats/timeMachine.ts";
import { cell, code } from "../views/smallFigure.ts";

const series = (
  area: string,
  figures: Readonly<Record<number, number>>,
  breaks: readonly number[] = []
): DatedSeries => ({
  area: code(area),
  history: Object.entries(figures).map(([period, value]): DatedCell => ({ ...cell(value), period: Number(period) })),
  breaks: breaks.map((period) => ({ period, reason: "stated" }))
});
const own = series("OWN", { 2014: 16.5, 2019: 22.7, 2024: 35 });

describe("sameStart", () => {
  it("compares the same two years, ten apart, and orders those ahead", () => {
    const found = sameStart(own, [
      own,
      series("AAA", { 2014: 17, 2024: 40 }),
      series("BBB", { 2014: 19.5, 2024: 80 }),
      series("CCC", { 2014: 14, 2024: 30 }),
      series("DDD", { 2014: 19.6, 2024: 90 }),
      series("EEE", { 2014: 16, 2023: 90 })
    ]);
    expect(found?.started).toBe(3);
    expect(found?.ahead.map(({ area }) => area)).toEqual(["BBB", "AAA"]);
    expect(found?.own.then.period).toBe(2014);
  });

  it("takes five years where there are no ten, and never crosses a break", () => {
    expect(sameStart(series("OWN", { 2019: 20, 2024: 35 }), [])?.own.then.period).toBe(2019);
    expect(sameStart(series("OWN", { 2018: 20, 2024: 35 }), [])).toBeUndefined();
    expect(sameStart(series("OWN", { 2014: 20, 2024: 35 }, [2023]), [])).toBeUndefined();
    const broken = series("AAA", { 2014: 17, 2024: 90 }, [2023]);
    expect(sameStart(own, [broken])?.started).toBe(0);
  });
});

it("starts at the same place at exactly three points, whatever binary fractions add", () => {
  // 41.2 - 38.2 is 3.0000000000000036 in binary.
  const from = series("OWN", { 2014: 41.2, 2024: 60 });
  expect(sameStart(from, [series("AAA", { 2014: 38.2, 2024: 70 })])?.started).toBe(1);
});

describe("earlierAt", () => {
  const now = { ...cell(35), period: 2024 };
  const areas = (...others: readonly DatedSeries[]) =>
    earlierAt(now, others).map(({ area, then }) => [area, then.period]);

  it("finds the nearest year at the same level, five or more years back", () => {
    expect(areas(series("VNM", { 2011: 35.1, 2012: 36, 2024: 84 }))).toEqual([["VNM", 2011]]);
    expect(areas(series("AAA", { 2020: 35, 2024: 84 }))).toEqual([]);
    expect(areas(series("AAA", { 2012: 36.1, 2024: 84 }))).toEqual([]);
  });

  it("wants five points of progress since, without a break", () => {
    expect(areas(series("AAA", { 2012: 35, 2024: 39.9 }))).toEqual([]);
    expect(areas(series("CHN", { 2010: 35, 2024: 92 }, [2023]))).toEqual([]);
  });

  it("keeps the order of the others, the likest first", () => {
    const [first] = earlierAt(now, [series("BBB", { 2012: 34.1, 2024: 50 }), series("AAA", { 2012: 35, 2024: 90 })]);
    expect(first?.area).toBe("BBB");
  });
});
