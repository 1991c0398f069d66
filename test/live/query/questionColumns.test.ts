import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { indicatorOf } from "../../../src/catalog/catalog.ts";
import { firstQuestion, measures, type Question } from "../../../src/model/question.ts";
import type { RowFilter } from "../../../src/model/rowFilter.ts";
import { filteredSql } from "../../../src/query/filteredSql.ts";
import { questionSql } from "../../../src/query/questionSql.ts";
import { breakFinder } from "../../../src/stats/comparable.ts";
import { known } from "../../../src/model/known.ts";
import { createStore } from "../../../src/query/store.ts";
import { groupChange } from "../../../src/stats/groupChange.ts";
import { leastSquares } from "../../../src/stats/association.ts";
import { data, openQuestionTables, questionTablesScope } from "./questionTables.ts";

const scope = questionTablesScope;
const use = { kind: "indicator", indicator: "internet-use", codes: {}, when: { kind: "year", year: 2022 } } as const;

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await openQuestionTables();
});

async function rowsOf(question: Question): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await connection.runAndReadAll(questionSql(question, scope))).getRowObjectsJS();
}

describe("the change of a group", () => {
  it("is that of the pages of groups: the same members of both years, each year by its own people, nothing carried", async () => {
    const store = createStore(data);
    const figures = await store.observations("internet-use");
    const people = await store.observations("population");
    const find = breakFinder(await store.breaks());
    const peopleOf = (year: number) =>
      new Map(people.filter(({ period }) => period === year).map(({ area, value = 0 }) => [area, value] as const));
    const grounds = {
      figuresOf: (year: number) =>
        new Map(
          figures
            .filter(({ period }) => period === year)
            .map(({ area, period, status, value = NaN }) => [area, { period, status, value }] as const)
        ),
      breaksOf: (area: string) => find("internet-use", area),
      populationOf: peopleOf
    };
    const areas = (await store.areas()).filter(({ economy }) => economy);
    const columns = [use, { kind: "change", of: 0, since: 2015 } as const];
    const rows = await rowsOf({ ...firstQuestion, columns, by: "income" });
    let compared = 0;
    for (const { area_group: group, change_internet_use: points } of rows) {
      const members = areas.filter(({ incomeGroup }) => (incomeGroup ?? null) === group).map(({ code }) => code);
      const change = groupChange(members, 2015, 2022, grounds);
      if (typeof group === "string") compared += change ? 1 : 0;
      if (typeof group === "string" && change) expect(Number(points)).toBeCloseTo(change.points, 9);
    }
    expect(compared).toBeGreaterThanOrEqual(3);
  });

  it("is not taken between a share of users and one of all people", async () => {
    const dated = { ...indicatorOf("daily-use-among-users"), first: 2010, last: 2024, hasBase: true as const };
    const column = { kind: "indicator", indicator: dated.id, codes: {}, when: { kind: "year", year: 2024 } } as const;
    const question: Question = { ...firstQuestion, columns: [column, { kind: "change", of: 0, since: 2020 }] };
    const own = await (await DuckDBInstance.create(":memory:")).connect();
    await own.run(`CREATE TABLE areas AS SELECT unnest(['AAA', 'BBB', 'CCC']) AS code`);
    await own.run(`CREATE TABLE breaks AS FROM read_parquet('${data}/breaks.parquet') LIMIT 0`);
    const dimensions = dated.dimensions.map(({ id, codes: [first] }) => `'${first}' AS ${id}`);
    await own.run(
      `CREATE TABLE observations AS SELECT '${dated.id}' AS indicator, area, period, value, base, 'A' AS status, 'free' AS licence, ${dimensions.join(", ")}
       FROM (VALUES ('AAA', 2020, 40, 'users'), ('AAA', 2024, 50, 'population'), ('BBB', 2020, 40, 'users'),
         ('BBB', 2024, 50, 'users'), ('CCC', 2020, 40, 'unknown'), ('CCC', 2024, 50, 'users')) AS t(area, period, value, base)`
    );
    const sql = questionSql(question, { indicators: new Map([[dated.id, dated]]), own: [] });
    const rows = (await own.runAndReadAll(sql)).getRowObjectsJS();
    const change = Object.keys(rows[0] ?? {}).find((name) => name.startsWith("change_") && !name.endsWith("_status"));
    expect(rows.map((row) => [row["area"], row[change ?? ""]])).toEqual([
      ["AAA", null],
      ["BBB", 10],
      ["CCC", 10]
    ]);
  });
});

describe("columns that hold each row against all others", () => {
  const price = {
    kind: "indicator",
    indicator: "data-only-mobile-basket",
    codes: {},
    when: { kind: "within", years: 5 }
  } as const;
  const columns = [
    use,
    price,
    { kind: "rank", of: 0 },
    { kind: "part", of: 0, parts: 4 },
    { kind: "residual", of: 0, with: 1 }
  ] as const;

  it("are ranks from the greatest, parts from the least with equals together, and distances from the line", async () => {
    const rows = await rowsOf({ ...firstQuestion, columns });
    const numbers = (name: string) => rows.map((row) => row[name] as number | bigint | null);
    const figures = numbers("internet_use").map((each) => (each === null ? null : Number(each)));
    const filled = figures.filter((each) => each !== null);
    expect(filled.length).toBeGreaterThan(150);
    const asNumber = (value: number | bigint | null) => (value === null ? null : Number(value));
    expect(numbers("rank_internet_use").map(asNumber)).toEqual(
      figures.map((value) => (value === null ? null : 1 + filled.filter((each) => each > value).length))
    );
    expect(numbers("part_internet_use").map(asNumber)).toEqual(
      figures.map((value) =>
        value === null ? null : 1 + Math.floor((4 * filled.filter((each) => each < value).length) / filled.length)
      )
    );
    const pairs = rows.flatMap((row) => {
      const [y, x] = [row["internet_use"], row["data_only_mobile_basket"]];
      return typeof y === "number" && typeof x === "number" ? [{ x, y }] : [];
    });
    const line = leastSquares(pairs)!;
    const residuals = rows.flatMap((row) => (typeof row["residual_internet_use"] === "number" ? [row] : []));
    expect(residuals).toHaveLength(pairs.length);
    for (const row of residuals) {
      const expected = Number(row["internet_use"]) - line.start - line.slope * Number(row["data_only_mobile_basket"]);
      expect(Number(row["residual_internet_use"])).toBeCloseTo(expected, 6);
    }
  });

  it("are nothing that a group has", async () => {
    for (const measure of measures) {
      const rows = await rowsOf({ ...firstQuestion, columns, by: "region", measure });
      expect(rows.every(({ rank_internet_use: rank }) => rank === null)).toBe(true);
    }
  });
});

describe("areas chosen by name", () => {
  it("are the rows that there are, within the groups that are chosen beside them", async () => {
    const members = ["area:KEN", "area:FRA", "area:TCD"];
    const codes = async (among: readonly string[]) =>
      (await rowsOf({ ...firstQuestion, columns: [use], sort: -1, members: among })).map(({ area }) => area);
    expect((await codes(members)).toSorted()).toEqual(["FRA", "KEN", "TCD"]);
    expect((await codes([...members, "region:SSF"])).toSorted()).toEqual(["KEN", "TCD"]);
  });
});

describe("the rows of an answer that fit a filter", () => {
  const sql =
    "-- mine\nSELECT * FROM (VALUES (1, 'Côte d''Ivoire', DATE '2024-01-02'), (2, 'Kenya', NULL)) AS t(n, \"a \"\"b\"\"\", d) ORDER BY n;";
  const kept = async (filter: RowFilter) => {
    const filtered = known(filteredSql(sql, filter), "query");
    return (await connection.runAndReadAll(filtered)).getRowObjectsJS().map(({ n }) => n);
  };

  it.each([
    [{ column: "n", way: "least", value: 2 }, [2]],
    [{ column: "n", way: "most", value: 1 }, [1]],
    [{ column: "n", way: "above", value: 0 }, [1, 2]],
    [{ column: "n", way: "below", value: 1 }, []],
    [{ column: "n", way: "is-not", value: 1 }, [2]],
    [{ column: 'a "b"', way: "is", value: "Côte d'Ivoire" }, [1]],
    [{ column: 'a "b"', way: "contains", value: "IVOIRE" }, [1]],
    [{ column: "d", way: "contains", value: "2024-01" }, [1]],
    [{ column: "d", way: "known", value: "" }, [1]],
    [{ column: "d", way: "missing", value: "" }, [2]]
  ] as const)("%j", async (filter, rows) => {
    expect(await kept(filter)).toEqual(rows);
  });

  it("are none of a statement that has no rows", () => {
    expect(filteredSql("CREATE TABLE t AS SELECT 1", { column: "n", way: "known", value: "" })).toBeUndefined();
  });
});
