import { describe, expect, it } from "vitest";
import type { Cell, OwnColumn } from "../../../src/query/own/ownFile.ts";
import { headOfYear, isYearName, wideColumns, yearColumns, yearsOf } from "../../../src/query/own/yearColumns.ts";

const column = (name: string, kind: "number" | "text", ...values: readonly Cell[]): OwnColumn =>
  ({ name, kind, values, odd: [] }) as unknown as OwnColumn;

describe("a column of years", () => {
  it("is called as years are, in the languages of the site", () => {
    for (const name of ["year", "Year", "refYear", "data_year", "TIME_PERIOD", "année", "Période", "السنة", "year_2"])
      expect(isYearName(name), name).toBe(true);
    for (const name of ["yearly", "country", "", "years old"]) expect(isYearName(name), name).toBe(false);
  });

  it("holds a year in every row that is filled", () => {
    expect(yearsOf(column("y", "number", 2020, null, 2021))).toEqual({ years: [2020, null, 2021], within: undefined });
    expect(yearsOf(column("y", "number", 2020, 7))).toBeUndefined();
    expect(yearsOf(column("y", "number", null, null))).toBeUndefined();
    expect(yearsOf({ ...column("y", "number", 2020), odd: [{ row: 0, text: "x" }] } as OwnColumn)).toBeUndefined();
    expect(yearsOf(column("y", "text", "2020-Q1", "2021", null))).toEqual({
      years: [2020, 2021, null],
      within: ["2020-Q1", null, null]
    });
  });

  it("comes first where it is called so, then where it is of numbers, then as it stands", () => {
    const columns = [
      column("a", "text", "2020"),
      column("b", "number", 2020),
      column("c", "number", 2020),
      column("d", "number", 5),
      column("year", "text", "2020")
    ];
    expect(yearColumns(columns)).toEqual([4, 1, 2, 0]);
  });
});

describe("a head", () => {
  it("names a year alone, behind a series, or before one", () => {
    const told = ["2022", "gdp_2022", "Population (2022)", "2022 Population", "2022: use ", "gdp", "3022", "2022x"].map(
      (name) => {
        const head = headOfYear(name);
        return head && [head.year, head.series];
      }
    );
    expect(told).toEqual([
      [2022, ""],
      [2022, "gdp"],
      [2022, "Population"],
      [2022, "Population"],
      [2022, "use"],
      undefined,
      undefined,
      undefined
    ]);
  });

  it("makes wide columns of two years and more, of one series", () => {
    const heads = (...names: readonly string[]) => wideColumns(names.map((name) => column(name, "number", 1)));
    expect(heads("area", "2020", "2021", "gdp_2020")).toEqual([1, 2]);
    expect(heads("area", "2020")).toEqual([]);
    expect(heads("gdp_2020", "GDP_2021")).toEqual([0, 1]);
    expect(heads("gdp_2020", "pop_2021")).toEqual([]);
    expect(heads("gdp_2020", "gdp 2020")).toEqual([]);
    expect(heads("2020", "gdp_2021")).toEqual([]);
    expect(wideColumns([column("2020", "text", "a"), column("2021", "number", 1)])).toEqual([]);
  });
});
