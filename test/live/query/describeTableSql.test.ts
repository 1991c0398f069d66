import { beforeAll, describe, expect, it } from "vitest";
import type { DuckDBConnection } from "@duckdb/node-api";
import { describeTableSql, placeOfTableSql } from "../../../src/query/describeTableSql.ts";
import { openQuestionTables } from "./questionTables.ts";

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await openQuestionTables();
});

const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();

describe("what a table holds", () => {
  it("is said of each column: type, rows, filled, different, and the commonest values first", async () => {
    await connection.run("CREATE SCHEMA own");
    await connection.run(
      `CREATE TABLE own."my ""table" AS SELECT * FROM (VALUES ('b', 1, NULL), ('a', 2, NULL), ('b', 3, NULL), (NULL, 4, NULL)) AS t("a name", n, nothing)`
    );
    const [place] = await rowsOf(placeOfTableSql('my "table'));
    expect(place).toEqual({ database_name: "memory", schema_name: "own" });
    const rows = await rowsOf(describeTableSql(["memory", "own"], 'my "table', ["a name", "n", "nothing"]));
    const numbers = (row: Readonly<Record<string, unknown>>) => ({
      ...row,
      rows: Number(row["rows"]),
      filled: Number(row["filled"]),
      different: Number(row["different"])
    });
    expect(rows.map(numbers)).toEqual([
      { place: 0, type: "VARCHAR", rows: 4, filled: 3, different: 2, examples: "b · a" },
      { place: 1, type: "INTEGER", rows: 4, filled: 4, different: 4, examples: "1 · 2 · 3 · 4" },
      { place: 2, type: null, rows: 4, filled: 0, different: 0, examples: null }
    ]);
  });

  it("can be asked of the observations", async () => {
    const [place = {}] = await rowsOf(placeOfTableSql("observations"));
    const rows = await rowsOf(
      describeTableSql(Object.values(place).map(String), "observations", ["indicator", "area", "value", "sex"])
    );
    expect(rows).toHaveLength(4);
    expect(Number(rows[0]?.["different"])).toBe(4);
    expect(rows[2]?.["type"]).toBe("DOUBLE");
  });
});
