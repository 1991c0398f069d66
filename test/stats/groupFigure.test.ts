import { describe, expect, it } from "vitest";
import { carriedByPeriod } from "../../src/model/carried.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { groupFigure, groupRule, type GroupRule, type MemberFigure } from "../../src/stats/groupFigure.ts";
import { statusOfGroup } from "../../src/stats/statusOfGroup.ts";
import { groupSeries } from "../../src/stats/groupSeries.ts";

const mean: GroupRule = { kind: "mean", countsRecords: false };
const members = ["AAA", "BBB", "CCC"] as AreaCode[];
const people = new Map<AreaCode, number>(
  Object.entries({ AAA: 10, BBB: 30, CCC: 60, DDD: 900 }) as [AreaCode, number][]
);

const figures = (
  values: Readonly<Record<string, readonly [value: number, period?: number, estimated?: boolean]>>
): ReadonlyMap<AreaCode, MemberFigure> =>
  new Map(
    Object.entries(values).map(([area, [value, period = 2024, estimated = false]]) => [
      area as AreaCode,
      { low: value, high: value, period, estimated }
    ])
  );

describe("groupFigure", () => {
  it("weighs the members by people, states the coverage, and leaves everybody else out", () => {
    const outcome = groupFigure(mean, members, 2024, figures({ BBB: [20], CCC: [50, 2024, true], DDD: [99] }), people);
    expect(outcome.figure).toEqual({
      low: 40,
      high: 40,
      coverage: 0.9,
      areas: 2,
      estimates: 1,
      carried: 0,
      carriedFrom: 2024
    });
  });

  it("carries the mark of what is projected, before that of an estimate", () => {
    const own = figures({ BBB: [20, 2024, true], CCC: [50] });
    const projected = new Map([
      ...own,
      ["CCC" as AreaCode, { low: 50, high: 50, period: 2024, estimated: false, projected: true }]
    ]);
    const { figure } = groupFigure(mean, members, 2024, projected, people);
    expect(figure).toMatchObject({ estimates: 1, projections: 1 });
    expect(figure && statusOfGroup(figure)).toBe("F");
    const { figure: estimated } = groupFigure(mean, members, 2024, own, people);
    expect(estimated && statusOfGroup(estimated)).toBe("E");
  });

  it("withholds a figure of under half of the people, and gives it at exactly half", () => {
    expect(groupFigure(mean, members, 2024, figures({ AAA: [5], BBB: [5] }), people)).toEqual({
      withheld: "coverage",
      coverage: 0.4,
      areas: 2
    });
    const even = new Map<AreaCode, number>([
      ["AAA" as AreaCode, 40],
      ["BBB" as AreaCode, 40]
    ]);
    expect(groupFigure(mean, members, 2024, figures({ AAA: [5] }), even).figure?.low).toBe(5);
  });

  it("does not let one large member stand for more than three others", () => {
    const five = ["AAA", "BBB", "CCC", "DDD", "EEE"] as AreaCode[];
    expect(groupFigure(mean, five, 2024, figures({ DDD: [5] }), people)).toMatchObject({ withheld: "few-areas" });
    expect(groupFigure(mean, five.slice(0, 4), 2024, figures({ DDD: [5] }), people).figure?.low).toBe(5);
  });

  it("adds up counts, and what was recorded however few places it comes from", () => {
    const two = figures({ BBB: [3], CCC: [4] });
    expect(groupFigure({ kind: "sum", countsRecords: false }, members, 2024, two, people).figure?.low).toBe(7);
    const one = figures({ AAA: [3] });
    expect(groupFigure({ kind: "sum", countsRecords: false }, members, 2024, one, people).withheld).toBe("coverage");
    expect(groupFigure({ kind: "sum", countsRecords: true }, members, 2024, one, people).figure?.low).toBe(3);
  });

  it("takes the median where a mean would say nothing", () => {
    const three = figures({ AAA: [1], BBB: [2], CCC: [9] });
    expect(groupFigure({ kind: "median", countsRecords: false }, members, 2024, three, people).figure?.low).toBe(2);
  });

  it("counts what is carried forward, and from when", () => {
    const outcome = groupFigure(mean, members, 2024, figures({ AAA: [1, 2019], BBB: [1, 2022], CCC: [1] }), people);
    expect(outcome.figure).toMatchObject({ areas: 3, carried: 2, carriedFrom: 2019 });
  });

  it("says why there is none", () => {
    expect(groupFigure(mean, members, 2024, figures({ DDD: [1] }), people)).toEqual({
      withheld: "no-figure",
      coverage: 0,
      areas: 0
    });
    const none: GroupRule = { kind: "none", countsRecords: false };
    expect(groupFigure(none, members, 2024, figures({ CCC: [1] }), people)).toEqual({
      withheld: "not-additive",
      coverage: 0.6,
      areas: 1
    });
  });

  it("says that figures do not add up only where there is one, and of none else", () => {
    const none: GroupRule = { kind: "none", countsRecords: false };
    const nothing = { withheld: "no-figure", coverage: 0, areas: 0 };
    expect(groupFigure(none, members, 2024, figures({}), people)).toEqual(nothing);
    expect(groupFigure(none, members, 2024, figures({ DDD: [1] }), people)).toEqual(nothing);
    // A member with a figure and without people: no mean can be weighted.
    expect(groupFigure(mean, members, 2024, figures({ AAA: [5] }), new Map())).toEqual({ ...nothing, areas: 1 });
  });

  it("adds up what was recorded in one large member of many", () => {
    const five = ["AAA", "BBB", "CCC", "DDD", "EEE"] as AreaCode[];
    const one = figures({ DDD: [5] });
    expect(groupFigure({ kind: "sum", countsRecords: true }, five, 2024, one, people).figure?.low).toBe(5);
    expect(groupFigure({ kind: "sum", countsRecords: false }, five, 2024, one, people).withheld).toBe("few-areas");
  });
});

describe("groupRule", () => {
  const ruleOf = (summary: "mean" | "met" | "none", unit: "percent" | "share-of-income" | "law"): string =>
    groupRule({ summary, unit, absence: "no-data" }).kind;

  it("puts a median in the place of the number of countries that meet a target", () => {
    expect(ruleOf("mean", "percent")).toBe("mean");
    expect(ruleOf("met", "share-of-income")).toBe("median");
    expect(ruleOf("met", "law")).toBe("none");
    expect(ruleOf("none", "percent")).toBe("none");
    expect(groupRule({ summary: "sum", unit: "events", absence: "none-recorded" }).countsRecords).toBe(true);
  });
});

const share = { summary: "mean", unit: "percent", absence: "no-data" } as const;

describe("groupSeries of what is carried forward", () => {
  const cell = (value: number) => ({ low: value, high: value, status: "A" }) as const;
  const slice = {
    periods: [2023, 2024, 2025],
    series: [
      { area: "AAA" as AreaCode, cells: [cell(10), cell(20), undefined] },
      { area: "BBB" as AreaCode, cells: [cell(50), undefined, cell(60)] }
    ]
  };
  const populationOf = (period: number) =>
    new Map<AreaCode, number>([
      ["AAA" as AreaCode, 90],
      ["BBB" as AreaCode, period === 2023 ? 10 : 20]
    ]);
  const series = (unit: "percent" | "people", summary: "mean" | "sum") =>
    groupSeries(
      { ...share, unit, summary },
      ["AAA", "BBB"] as AreaCode[],
      slice,
      populationOf,
      carriedByPeriod([
        { area: "BBB" as AreaCode, period: 2024, from: 2023, value: unit === "people" ? 110 : 55 },
        { area: "AAA" as AreaCode, period: 2025, from: 2024, value: 21 },
        { area: "CCC" as AreaCode, period: 2024, from: 2020, value: 99 }
      ])
    );

  it("takes what is carried for a member, and says of how many and from when", () => {
    const [, second] = series("percent", "mean").outcomes;
    expect(second?.figure).toMatchObject({ carried: 1, carriedFrom: 2023, areas: 2, coverage: 1 });
    expect(second?.figure?.low).toBeCloseTo((20 * 90 + 55 * 20) / 110);
  });

  it("adds what is carried to a count", () => {
    expect(series("people", "sum").outcomes[1]?.figure?.low).toBe(20 + 110);
  });

  it("gives none where the figures of the year alone would not", () => {
    expect(series("percent", "mean").outcomes[2]).toMatchObject({ withheld: "coverage", areas: 1 });
  });
});

describe("groupSeries", () => {
  it("weighs each year by the people of that year, and the latest figures by those of the last", () => {
    const cell = (value: number) => ({ low: value, high: value, status: "A" }) as const;
    const slice = {
      periods: [2023, 2024],
      series: [
        { area: "AAA" as AreaCode, cells: [cell(10), cell(20)] },
        { area: "BBB" as AreaCode, cells: [cell(50), undefined] },
        { area: "DDD" as AreaCode, cells: [cell(99), cell(99)] }
      ]
    };
    const populationOf = (period: number) =>
      new Map<AreaCode, number>([
        ["AAA" as AreaCode, period === 2023 ? 30 : 10],
        ["BBB" as AreaCode, period === 2023 ? 10 : 30]
      ]);
    const { outcomes, latest } = groupSeries(share, ["AAA", "BBB"] as AreaCode[], slice, populationOf, undefined);
    expect(outcomes.map(({ figure, withheld }) => figure?.low ?? withheld)).toEqual([20, "coverage"]);
    expect(latest.figure).toMatchObject({ low: 42.5, carried: 1, carriedFrom: 2023, coverage: 1 });
  });
});
