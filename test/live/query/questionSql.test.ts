import type { RepeatWay } from "../../../src/query/own/ownRoles.ts";
import type { DuckDBConnection } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { firstQuestion, groupings, measures, type Question } from "../../../src/model/question.ts";
import { askedColumns, type QuestionScope } from "../../../src/query/askedColumns.ts";
import { questionSql } from "../../../src/query/questionSql.ts";
import type { SeriesBreak } from "../../../src/model/seriesBreak.ts";
import type { Status } from "../../../src/model/observation.ts";
import { breakFinder, whyNotComparable, type ComparedFigure } from "../../../src/stats/comparable.ts";
import { known } from "../../../src/model/known.ts";
import { roundDecimal } from "../../../src/model/rounding.ts";
import { createStore } from "../../../src/query/store.ts";
import { weightedMean } from "../../../src/stats/weightedMean.ts";
import { data, openQuestionTables, questionTablesScope } from "./questionTables.ts";

const scope = questionTablesScope;
const use = { kind: "indicator", indicator: "internet-use", codes: {}, when: { kind: "year", year: 2022 } } as const;
const phone = {
  kind: "indicator",
  indicator: "mobile-phone-ownership",
  codes: { sex: "F" },
  when: { kind: "within", years: 0 }
} as const;

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await openQuestionTables();
});

async function rowsOf(question: Question): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await connection.runAndReadAll(questionSql(question, scope))).getRowObjectsJS();
}

describe("the SQL of groups", () => {
  it("gives the figure that the pages of the groups print, with its year", async () => {
    const full = { ...known(scope.indicators.get("internet-use"), "use"), full: 2024 };
    const dated: QuestionScope = { ...scope, indicators: new Map([...scope.indicators, ["internet-use", full]]) };
    const columns = [{ ...use, when: { kind: "within", years: 5 } }] as const;
    const question: Question = { ...firstQuestion, columns, by: "income", sort: 0 };
    const rows = (await connection.runAndReadAll(questionSql(question, dated))).getRowObjectsJS();
    const slice = (await createStore(data).groupSlices("internet-use")).get("total")!;
    for (const id of ["lic", "lmc", "umc", "hic"] as const) {
      const row = rows.find(({ area_group: group }) => group === id.toUpperCase());
      const printed = slice.series.get(id)!.outcomes[slice.periods.indexOf(2024)]?.figure;
      expect(roundDecimal(Number(row?.["internet_use"]), 1)).toBe(printed?.low);
      expect(row?.["internet_use_year"]).toBe(2024);
    }
  });
});

describe("the SQL of a question", () => {
  it("gives a row per area with the figure, its year, its flag and its licence", async () => {
    const rows = await rowsOf({ ...firstQuestion, columns: [use] });
    const chad = rows.find(({ area }) => area === "TCD");
    expect(rows.length).toBeGreaterThan(180);
    expect(chad).toMatchObject({ internet_use_year: 2022, licence: "free" });
    const [direct] = (
      await connection.runAndReadAll(
        "SELECT value FROM observations WHERE indicator = 'internet-use' AND area = 'TCD' AND period = 2022"
      )
    ).getRowObjectsJS();
    expect(chad?.["internet_use"]).toBe(direct?.["value"]);
  });

  it("takes the group of people that is asked for, and the latest figure that there is", async () => {
    const [row] = (await rowsOf({ ...firstQuestion, columns: [phone] })).filter(({ area }) => area === "PAK");
    expect(row?.["mobile_phone_ownership_f"]).toBeCloseTo(26.35);
    expect(row?.["mobile_phone_ownership_f_year"]).toBe(2019);
  });

  it("flags each figure by itself where there are several, a computed one by what it rests on", async () => {
    const price = { ...use, indicator: "data-only-mobile-basket", when: { kind: "within", years: 5 } } as const;
    const columns: Question["columns"] = [
      use,
      price,
      { kind: "ratio", of: 0, with: 1 },
      { kind: "gap", of: 1, target: 2 }
    ];
    const rows = await rowsOf({ ...firstQuestion, columns });
    const [row = {}] = rows.filter(({ area }) => area === "TCD");
    expect(row).not.toHaveProperty("status");
    const flags = columns.map(
      (_, place) => row[`${askedColumns({ ...firstQuestion, columns }, scope)[place]?.name ?? ""}_status`]
    );
    expect(flags).toEqual(["E", "A", "E", "A"]);
  });

  it("has no sum of shares or prices, only of people", async () => {
    const columns: Question["columns"] = [use, { kind: "people", of: 0 }];
    const [row = {}] = await rowsOf({ ...firstQuestion, columns, by: "world", measure: "sum" });
    expect(row["internet_use"]).toBeNull();
    expect(Number(row["people_internet_use"])).toBeGreaterThan(4e9);
  });

  it("computes columns from others", async () => {
    const question: Question = {
      ...firstQuestion,
      columns: [
        use,
        { kind: "gap", of: 0, target: 95 },
        { kind: "change", of: 0, since: 2012 },
        { kind: "people", of: 0 },
        { kind: "ratio", of: 0, with: 0 },
        { kind: "difference", of: 1, with: 0 }
      ]
    };
    const names = askedColumns(question, scope).map(({ name }) => name);
    const row = (await rowsOf(question)).find(({ area }) => area === "KEN") ?? {};
    const value = Number(row[names[0] ?? ""]);
    const [people] = (
      await connection.runAndReadAll(
        "SELECT value FROM observations WHERE indicator = 'population' AND area = 'KEN' AND period = 2022"
      )
    ).getRowObjectsJS();
    expect(row[names[1] ?? ""]).toBeCloseTo(95 - value);
    expect(row[names[2] ?? ""]).toBeGreaterThan(0);
    expect(row[names[3] ?? ""]).toBeCloseTo((value / 100) * Number(people?.["value"]), 0);
    expect(row[names[4] ?? ""]).toBe(1);
    expect(row[names[5] ?? ""]).toBeCloseTo(95 - 2 * value);
  });

  it("subtracts no two years of a series across a break, as the pages do not", async () => {
    const latest = { ...use, when: { kind: "within", years: 3 } } as const;
    const then = { ...use, when: { kind: "year", year: 2019 } } as const;
    const columns: Question["columns"] = [
      latest,
      { kind: "change", of: 0, since: 2019 },
      then,
      { kind: "difference", of: 0, with: 2 },
      { kind: "ratio", of: 0, with: 2 }
    ];
    const rows = await rowsOf({ ...firstQuestion, columns });
    const breaks = (await connection.runAndReadAll("FROM breaks")).getRowObjectsJS() as unknown as SeriesBreak[];
    const find = breakFinder(breaks);
    const [now = "", change = "", before = "", difference = "", ratio = ""] = askedColumns(
      { ...firstQuestion, columns },
      scope
    ).map(({ name }) => name);
    const refused: unknown[] = [];
    for (const row of rows) {
      const compared = (name: string, period: unknown): ComparedFigure => ({
        period: Number(period),
        status: (row[`${name}_status`] ?? "A") as Status
      });
      const broken = whyNotComparable(
        find("internet-use", String(row["area"])),
        compared(now, row[`${now}_year`]),
        compared(before, 2019)
      );
      if (broken) refused.push(row["area"]);
      const expected =
        broken || row[now] === null || row[before] === null ? null : Number(row[now]) - Number(row[before]);
      expect([row["area"], row[change], row[difference], row[ratio] === null]).toEqual([
        row["area"],
        expected,
        expected,
        expected === null
      ]);
    }
    expect(refused).toEqual(expect.arrayContaining(["CHN", "GHA", "ISR", "PAK"]));
    expect(refused).not.toContain("KEN");
  });

  it("filters by range and by group, sorts and cuts off", async () => {
    const rows = await rowsOf({
      ...firstQuestion,
      columns: [use],
      ranges: [{ column: 0, low: 20, high: 60 }],
      members: ["region:SSF", "ldc"],
      descending: true,
      limit: 5
    });
    const values = rows.map((row) => Number(row["internet_use"]));
    expect(values).toHaveLength(5);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(Math.max(...values)).toBeLessThanOrEqual(60);
  });

  it("asks for areas that are in one group of each kind", async () => {
    const areas = async (...members: readonly string[]): Promise<ReadonlySet<unknown>> =>
      new Set((await rowsOf({ ...firstQuestion, columns: [use], members })).map(({ area }) => area));
    const [south, subSaharan, both, poor] = await Promise.all([
      areas("region:SAS"),
      areas("region:SSF"),
      areas("region:SSF", "region:SAS"),
      areas("region:SSF", "region:SAS", "ldc")
    ]);
    expect(both.size).toBe(south.size + subSaharan.size);
    expect([poor.has("TCD"), poor.has("NPL"), poor.has("KEN"), poor.has("KHM")]).toEqual([true, true, false, false]);
  });

  it("weights a group's figure by people as the rest of the site does, and withholds it under half of them", async () => {
    const question: Question = { ...firstQuestion, columns: [use, phone], by: "income", sort: 0 };
    const groups = await rowsOf(question);
    const [asked] = [await rowsOf({ ...question, by: undefined })];
    const areas = (await connection.runAndReadAll("SELECT code, income_group, economy FROM areas")).getRowObjectsJS();
    const people = new Map(
      (
        await connection.runAndReadAll(
          "SELECT area, value FROM observations WHERE indicator = 'population' AND period = 2022"
        )
      )
        .getRowObjectsJS()
        .map(({ area, value }) => [area, Number(value)])
    );
    const carried = new Map(
      (await createStore(data).carried("internet-use")).flatMap(({ area, period, value }) =>
        period === 2022 ? [[area as string, value] as const] : []
      )
    );
    expect(groups.length).toBeGreaterThanOrEqual(4);
    for (const group of groups.filter(({ area_group }) => area_group !== null)) {
      const members = areas.filter(
        ({ income_group, economy }) => economy === true && income_group === group["area_group"]
      );
      const valueOf = (code: unknown): number | undefined => {
        const value = asked.find(({ area }) => area === code)?.["internet_use"];
        return typeof value === "number" ? value : carried.get(String(code));
      };
      const mean = weightedMean(
        members,
        ({ code }) => valueOf(code),
        ({ code }) => people.get(code)
      );
      expect(group["internet_use_coverage"]).toBeCloseTo(100 * (mean?.coverage ?? 0));
      expect(group["internet_use"]).toBeCloseTo(mean?.value ?? NaN);
    }
  });

  it("takes the median of prices where nothing else is asked for, as the rest of the site does", async () => {
    const price = { kind: "indicator", indicator: "data-only-mobile-basket", codes: {} } as const;
    const columns = [{ ...price, when: { kind: "year", year: 2025 } }, use] as const;
    const question: Question = { ...firstQuestion, columns, by: "region" };
    const [row] = (await rowsOf(question)).filter(({ area_group }) => area_group === "SAS");
    const [wanted] = (
      await connection.runAndReadAll(
        `SELECT median(value) AS median FROM observations JOIN areas ON code = area
         WHERE region = 'SAS' AND economy AND indicator = 'data-only-mobile-basket' AND period = 2025`
      )
    ).getRowObjectsJS();
    expect(row?.["data_only_mobile_basket"]).toBeCloseTo(Number(wanted?.["median"]));
    const [mean] = (await rowsOf({ ...question, measure: "mean" })).filter(({ area_group }) => area_group === "SAS");
    expect(mean?.["data_only_mobile_basket"]).not.toBeCloseTo(Number(wanted?.["median"]));
    expect(mean?.["internet_use"]).toBeCloseTo(Number(row?.["internet_use"]));
  });

  it("runs for every grouping and measure", async () => {
    for (const by of groupings) {
      for (const measure of measures) {
        const rows = await rowsOf({ ...firstQuestion, columns: [use, { kind: "people", of: 0 }], by, measure });
        expect(rows.length, `${by} ${measure}`).toBeGreaterThan(0);
      }
    }
  });

  it("takes of the reader's own table each country's latest year that has a number, put together as the reader said", async () => {
    await connection.run("CREATE SCHEMA IF NOT EXISTS memory.own");
    await connection.run(`CREATE OR REPLACE TABLE memory.own.mine AS FROM (VALUES
      ('KEN', 2019, 10.0, true), ('KEN', 2023, 30.0, true), ('KEN', 2023, 40.0, true), ('KEN', 2024, NULL, true),
      ('UGA', 2018, 7.0, true), ('UGA', 2020, 8.0, false), (NULL, 2025, 99.0, true)
    ) AS rows(area, "Année", score, counts)`);
    const question: Question = { ...firstQuestion, columns: [{ kind: "own", name: "score" }], descending: true };
    const rows = async (year?: string, repeats?: RepeatWay): Promise<readonly (readonly unknown[])[]> => {
      const own = { name: "score", table: "mine", column: "score", year, counts: "counts", repeats };
      const sql = questionSql(question, { ...scope, own: [own] });
      const found = (await connection.runAndReadAll(sql)).getRowObjectsJS();
      return found.map((row) => [row["area"], row["score"], row["score_year"]]);
    };
    expect(await rows("Année", "mean")).toEqual([
      ["KEN", 35, 2023],
      ["UGA", 7, 2018]
    ]);
    const ofKenya = async (repeats: RepeatWay): Promise<unknown> => (await rows("Année", repeats))[0]?.[1];
    expect([await ofKenya("sum"), await ofKenya("first"), await ofKenya("last"), await ofKenya("largest")]).toEqual([
      70, 30, 40, 40
    ]);
    const [[area, sum] = [], ...others] = await rows(undefined, "sum");
    expect([area, sum]).toEqual(["KEN", 80]);
    expect(others).toEqual([["UGA", 7, undefined]]);
  });
});
