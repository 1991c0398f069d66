import { describe, expect, it } from "vitest";
import { cellsOf, figureModel, rankInYear } from "../../src/views/figure/figureModel.ts";
import { cell, code, contextOf, share, sliceOf, stateOf } from "./smallFigure.ts";

const world = { low: 50, high: 50, coverage: 0.9, areas: 3 };
const slice = sliceOf(
  {
    KEN: [cell(10), cell(35, "E"), undefined],
    RWA: [cell(35), undefined, cell(40, "_U")],
    TZA: [undefined, cell(35), cell(35, "E")],
    ZZZ: [cell(1), cell(1), cell(1)]
  },
  world,
  [{ ...world, low: 20 }, undefined, { ...world, low: 38 }]
);

describe("cellsOf", () => {
  it("takes the latest figure of each area with its year, or that of one year and no other", () => {
    expect(Object.fromEntries(cellsOf(slice, "latest"))).toEqual({
      KEN: { ...cell(35, "E"), period: 2021 },
      RWA: { ...cell(40, "_U"), period: 2022 },
      TZA: { ...cell(35, "E"), period: 2022 },
      ZZZ: { ...cell(1), period: 2022 }
    });
    expect([...cellsOf(slice, 2020).keys()]).toEqual(["KEN", "RWA", "ZZZ"]);
    expect(cellsOf(slice, 1999).size).toBe(0);
  });
});

describe("figureModel", () => {
  it("puts areas with a figure into rows, the others into missing, and leaves out what the map does not show", () => {
    const model = figureModel(contextOf(), slice, stateOf());
    expect(model.rows.map(({ area, cell: { low, period } }) => [area.name, low, period])).toEqual([
      ["Rwanda", 40, 2022],
      ["Kenya", 35, 2021],
      ["Tanzania", 35, 2022]
    ]);
    expect(model.missing.map(({ name }) => name)).toEqual(["Tokelau"]);
    expect(model).toMatchObject({ estimates: 2, older: 1, oldest: 2021, newest: 2022, summary: world });
    expect(model.classCounts).toEqual([0, 2, 1, 0, 0, 0]);
  });

  it("takes the figure of the world of the year that the state names", () => {
    const of = (year: number) => figureModel(contextOf(), slice, stateOf({ year }));
    expect(of(2020).summary?.low).toBe(20);
    expect(of(2021).summary).toBeUndefined();
    expect(of(2022)).toMatchObject({ older: 0, oldest: 2022, newest: 2022, estimates: 1 });
    expect(of(2022).missing.map(({ name }) => name)).toEqual(["Kenya", "Tokelau"]);
  });

  it("is empty, and not broken, for a year without figures", () => {
    const model = figureModel(contextOf(), slice, stateOf({ year: 1999 }));
    expect(model.rows).toEqual([]);
    expect(model.missing).toHaveLength(4);
    expect(model).toMatchObject({ estimates: 0, older: 0, summary: undefined, classCounts: [0, 0, 0, 0, 0, 0] });
  });

  it("orders by value, name or year; equals stay in the order of names", () => {
    const names = (sort: "value" | "name" | "year") =>
      figureModel(contextOf(), slice, stateOf({ sort })).rows.map(({ area }) => area.name);
    expect(names("value")).toEqual(["Rwanda", "Kenya", "Tanzania"]);
    expect(names("name")).toEqual(["Kenya", "Rwanda", "Tanzania"]);
    expect(names("year")).toEqual(["Rwanda", "Tanzania", "Kenya"]);
  });

  it("orders ranges by their lower bound, then by the upper, and classes them by the lower", () => {
    const ranges = sliceOf({ KEN: [cell(20, "A", 30)], RWA: [cell(20, "A", 90)], TZA: [cell(0, "A", 100)] });
    const model = figureModel(contextOf({ ...share, range: true }), ranges, stateOf());
    expect(model.rows.map(({ area }) => area.code)).toEqual(["RWA", "KEN", "TZA"]);
    expect(model.classCounts).toEqual([1, 2, 0, 0, 0, 0]);
  });

  it("puts a figure on a break into the class above, or below where the break is a ceiling", () => {
    const values = sliceOf({ KEN: [cell(20)], RWA: [cell(19.9)], TZA: [cell(95)] });
    const counts = (closed: "lower" | "upper") =>
      figureModel(contextOf({ ...share, closed }), values, stateOf()).classCounts;
    expect(counts("lower")).toEqual([1, 1, 0, 0, 0, 1]);
    expect(counts("upper")).toEqual([2, 0, 0, 0, 1, 0]);
  });
});

describe("rankInYear", () => {
  const ties = sliceOf({
    KEN: [cell(90)],
    RWA: [cell(70)],
    TZA: [cell(70)],
    UGA: [cell(10)],
    BDI: [undefined, cell(99)]
  });

  it("gives the highest the first place, and equals the same one", () => {
    const places = ["KEN", "RWA", "TZA", "UGA"].map((area) => rankInYear(ties, 2020, code(area)));
    expect(places).toEqual([
      { rank: 1, of: 4 },
      { rank: 2, of: 4 },
      { rank: 2, of: 4 },
      { rank: 4, of: 4 }
    ]);
  });

  it("gives no place to an area without a figure of that year, to an unknown one, or to bounds", () => {
    expect(rankInYear(ties, 2020, code("BDI"))).toBeUndefined();
    expect(rankInYear(ties, 1999, code("KEN"))).toBeUndefined();
    expect(rankInYear(ties, 2020, code("ZZZ"))).toBeUndefined();
    const bounds = sliceOf({ KEN: [cell(1, "A", 2)], RWA: [cell(1)] });
    expect(rankInYear(bounds, 2020, code("KEN"))).toBeUndefined();
    expect(rankInYear(bounds, 2020, code("RWA"))).toEqual({ rank: 1, of: 2 });
  });
});
