import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/catalog/catalog.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { DimensionCodes } from "../../src/model/dimension.ts";
import type { Observation } from "../../src/model/observation.ts";
import { firstPeriod, countsAsMet, roundForDisplay, sliceObservations } from "../../src/query/slices.ts";
import { fixtureIndicator } from "../fixtures/fixtureIndicator.ts";

const code = (text: string): AreaCode => text as AreaCode;

const peopleByPeriod = new Map([
  [
    2019,
    new Map([
      [code("KEN"), 50],
      [code("UGA"), 40],
      [code("TZA"), 60],
      [code("RWA"), 50]
    ])
  ],
  [
    2021,
    new Map([
      [code("KEN"), 60],
      [code("UGA"), 40],
      [code("TZA"), 60],
      [code("RWA"), 40]
    ])
  ]
]);
const populationOf = (period: number): ReadonlyMap<AreaCode, number> =>
  peopleByPeriod.get(period) ?? new Map<AreaCode, number>();

const row = (area: string, period: number, value: number, more: Partial<Observation> = {}): Observation => ({
  area: code(area),
  period,
  value,
  dimensions: {},
  status: "A",
  source: "itu",
  ...more
});
const of = (dimensions: DimensionCodes): Partial<Observation> => ({ dimensions });

const share = fixtureIndicator({
  id: "share",
  theme: "unconnected",
  unit: "percent",
  palette: "presence",
  breaks: [50],
  better: "higher"
});

describe("sliceObservations", () => {
  it("puts figures into areas by code and years without a hole, and rounds them", () => {
    const [slice, ...others] = sliceObservations(
      share,
      [row("UGA", 2021, 10.06), row("KEN", 2019, 33.333, { status: "E" }), row("KEN", 2021, 40)],
      populationOf
    );
    expect(others).toEqual([]);
    expect(slice).toMatchObject({
      indicator: "share",
      key: "total",
      periods: [2019, 2020, 2021],
      series: [
        { area: "KEN", cells: [{ low: 33.3, high: 33.3, status: "E" }, undefined, { low: 40, high: 40, status: "A" }] },
        { area: "UGA", cells: [undefined, undefined, { low: 10.1, high: 10.1, status: "A" }] }
      ]
    });
  });

  it("weighs each year by the people of that year, and the latest by those of the last", () => {
    const [slice] = sliceObservations(
      share,
      [row("KEN", 2019, 20), row("UGA", 2019, 80), row("TZA", 2020, 30), row("KEN", 2021, 50)],
      populationOf
    );
    // 2019: (50·20 + 40·80) / 90, of 200 people. 2021: Kenya alone, 60 of 200. Latest: (60·50 + 40·80 + 60·30) / 160.
    expect(slice?.summaries).toEqual([
      { low: 4200 / 90, high: 4200 / 90, coverage: 0.45, areas: 2 },
      undefined,
      { low: 50, high: 50, coverage: 0.3, areas: 1 }
    ]);
    expect(slice?.latestSummary).toEqual({ low: 50, high: 50, coverage: 0.8, areas: 3 });
  });

  it("keeps the figures of an area without population, outside of the mean", () => {
    const [slice] = sliceObservations(share, [row("TWN", 2021, 100), row("KEN", 2021, 50)], populationOf);
    expect(slice?.series.map(({ area }) => area)).toEqual(["KEN", "TWN"]);
    expect(slice?.latestSummary).toEqual({ low: 50, high: 50, coverage: 0.3, areas: 1 });
    const [alone] = sliceObservations(share, [row("TWN", 2021, 100)], populationOf);
    expect(alone?.latestSummary).toBeUndefined();
    expect(alone?.series).toHaveLength(1);
  });

  it("begins in 2000, and has no slice where all is older", () => {
    const [slice] = sliceObservations(
      share,
      [row("KEN", 1999, 1), row("KEN", 2000, 2), row("UGA", 1990, 3)],
      populationOf
    );
    expect(firstPeriod).toBe(2000);
    expect(slice?.periods).toEqual([2000]);
    expect(slice?.series.map(({ area }) => area)).toEqual(["KEN"]);
    expect(sliceObservations(share, [row("KEN", 1999, 1)], populationOf)).toEqual([]);
    expect(sliceObservations(share, [], populationOf)).toEqual([]);
  });

  it("leaves shares of all people out of a share of users, and keeps those of unknown base", () => {
    const [slice] = sliceObservations(
      share,
      [
        row("KEN", 2021, 90, { base: "users" }),
        row("UGA", 2021, 20, { base: "population" }),
        row("TZA", 2021, 70, { base: "unknown" })
      ],
      populationOf
    );
    expect(slice?.series.map(({ area }) => area)).toEqual(["KEN", "TZA"]);
    expect(slice?.latestSummary?.areas).toBe(2);
  });

  it("gives one slice to each combination, in the order of the catalogue, all over the same years", () => {
    const indicator = { ...share, dimensions: indicatorOf("safety-skills").dimensions };
    const some = { activity: "PRIVACY_SETTINGS", sex: "_T", location: "_T", age: "_T" };
    const measures = { ...some, activity: "SECURITY_MEASURES" };
    const slices = sliceObservations(
      indicator,
      [
        row("KEN", 2021, 1, of({ ...measures, age: "Y_GE75" })),
        row("KEN", 2021, 2, of(measures)),
        row("KEN", 2019, 3, of({ ...some, sex: "M" })),
        row("KEN", 2021, 4, of({ ...some, sex: "F" })),
        row("KEN", 2021, 5, of({ ...some, location: "RUR" })),
        row("KEN", 2021, 6, of(some))
      ],
      populationOf
    );
    expect(slices.map(({ key }) => key)).toEqual([
      "total",
      "location-RUR",
      "sex-F",
      "sex-M",
      "activity-SECURITY_MEASURES",
      "activity-SECURITY_MEASURES.age-Y_GE75"
    ]);
    expect(new Set(slices.map(({ periods }) => periods.join()))).toEqual(new Set(["2019,2020,2021"]));
  });

  it("keeps both bounds of a range", () => {
    const rows = [{ ...row("KEN", 2021, 0), low: 20.04, high: 35.06 }].map(({ value: _, ...bounds }) => bounds);
    const [slice] = sliceObservations({ ...share, range: true }, rows, populationOf);
    expect(slice?.series[0]?.cells).toEqual([{ low: 20, high: 35.1, status: "A" }]);
    expect(slice?.latestSummary?.low).toBeCloseTo(20.04);
    expect(slice?.latestSummary?.high).toBeCloseTo(35.06);
  });

  it("throws on a figure without a number", () => {
    const rows = [row("KEN", 2021, 0)].map(({ value: _, ...rest }) => rest);
    expect(() => sliceObservations(share, rows, populationOf)).toThrow("share: an observation without a value");
  });

  it("counts the areas that meet a target on the figures as they are shown", () => {
    const basket = indicatorOf("data-only-mobile-basket");
    const [slice] = sliceObservations(
      basket,
      [row("KEN", 2021, 2.004), row("UGA", 2021, 2.006), row("TZA", 2021, 0), row("TWN", 2021, 1)],
      populationOf
    );
    expect(slice?.latestSummary).toEqual({ low: 3, high: 3, coverage: 0.8, areas: 4 });
  });

  it("sums people, and takes the median of prices", () => {
    const people = indicatorOf("people-offline");
    const [sum] = sliceObservations(people, [row("KEN", 2021, 34_567_890), row("UGA", 2021, 123.4)], populationOf);
    expect(sum?.series.map(({ cells: [cell] }) => cell?.low)).toEqual([34_570_000, 123]);
    expect(sum?.latestSummary).toMatchObject({ low: 34_568_013.4, high: 34_568_013.4, coverage: 0.5 });
    const prices = indicatorOf("data-only-mobile-basket-usd");
    const [median] = sliceObservations(
      prices,
      [row("KEN", 2021, 3), row("UGA", 2021, 9), row("TWN", 2021, 4)],
      populationOf
    );
    expect(median?.latestSummary).toMatchObject({ low: 4, areas: 3 });
  });

  it("adds up events of a year, never of different years", () => {
    const [slice] = sliceObservations(
      indicatorOf("shutdowns"),
      [row("KEN", 2020, 3), row("UGA", 2021, 1), row("TZA", 2021, 2)],
      populationOf
    );
    expect(slice?.summaries.map((each) => each?.low)).toEqual([3, 3]);
    expect(slice?.latestSummary).toBeUndefined();
  });

  it("gives no figure of the world to what cannot be put together", () => {
    const [slice] = sliceObservations(indicatorOf("local-language-page-views"), [row("KEN", 2017, 3)], populationOf);
    expect(slice?.summaries).toEqual([undefined]);
    expect(slice?.latestSummary).toBeUndefined();
  });
});

describe("roundForDisplay", () => {
  it.each([
    [2_852_345_678, 2_852_000_000],
    [1_234_567, 1_234_000],
    [17_549_000, 17_540_000],
    [18_049_999, 18_040_000],
    [17_550_000, 17_550_000],
    [10_004, 10_000],
    [9_999.6, 10_000],
    [9_646, 9_646],
    [12.4, 12],
    [0.4, 0],
    [0, 0]
  ])("writes %d people as %d", (value, shown) => {
    expect(roundForDisplay({ unit: "people", decimals: 0 }, value)).toBe(shown);
    expect(roundForDisplay({ unit: "people", decimals: 0 }, shown)).toBe(shown);
  });

  it.each([
    [33.333, 1, 33.3],
    [66.66, 1, 66.7],
    [0.125, 2, 0.13],
    [-0.04, 1, 0],
    [0.1 + 0.2, 2, 0.3],
    [99.95, 0, 100]
  ])("writes %d with %i decimals as %d", (value, decimals, shown) => {
    expect(roundForDisplay({ unit: "percent", decimals: decimals as 0 | 1 | 2 }, value)).toBe(shown);
  });
});

describe("countsAsMet", () => {
  it("takes the ceiling of the indicator, or a law in force", () => {
    const basket = indicatorOf("data-only-mobile-basket");
    expect([0, 1, 2, 2.01, 5].map((value) => countsAsMet(basket, value))).toEqual([true, true, true, false, false]);
    const cut = indicatorOf("price-cut-to-target");
    expect([0, 0.1].map((value) => countsAsMet(cut, value))).toEqual([true, false]);
    const law = indicatorOf("cyberlaw");
    expect([0, 1, 2].map((value) => countsAsMet(law, value))).toEqual([false, false, true]);
  });
});
