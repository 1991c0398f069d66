import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { indicators } from "../../src/catalog/catalog.ts";
import { dimensionIds } from "../../src/model/dimension.ts";
import { askedColumns, type QuestionScope } from "../../src/query/askedColumns.ts";
import { questionSql } from "../../src/query/questionSql.ts";
import { questionsOver } from "./questions.ts";
import { anyText, holdsAsync } from "./seeded.ts";

// What a reader's file may call its columns: `readOwnTable` writes names in one line, and has no two that differ in capitals alone.
const name = fc.oneof(
  anyText.map((text) => text.replaceAll("\0", "").replace(/\s+/g, " ").trim()).filter((text) => text !== ""),
  fc.constantFrom(
    "population",
    "internet_use",
    "internet_use_year",
    "licence",
    "status",
    "areas",
    "area_group",
    "value",
    "Year",
    "ratio",
    "code"
  )
);
const ownTables = fc.uniqueArray(name, { minLength: 1, maxLength: 3, selector: (text) => text.toLowerCase() });

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `CREATE TABLE areas (code VARCHAR, name_en VARCHAR, region VARCHAR, subregion VARCHAR, income_group VARCHAR,
     least_developed BOOLEAN, landlocked_developing BOOLEAN, small_island BOOLEAN, economy BOOLEAN)`
  );
  await connection.run(
    `CREATE TABLE observations (indicator VARCHAR, area VARCHAR, period INTEGER, ${dimensionIds.map((id) => `${id} VARCHAR`).join(", ")},
     value DOUBLE, low DOUBLE, high DOUBLE, status VARCHAR, source VARCHAR, base VARCHAR, licence VARCHAR)`
  );
  await connection.run(
    "CREATE TABLE breaks (indicator VARCHAR, area VARCHAR, period INTEGER, parts VARCHAR, reason VARCHAR)"
  );
  await connection.run(
    "CREATE TABLE carried (indicator VARCHAR, area VARCHAR, period INTEGER, from_period INTEGER, value DOUBLE)"
  );
  await connection.run("INSERT INTO areas VALUES ('KEN', 'Kenya', 'SSF', '202', 'LMC', false, false, false, true)");
});

describe("the SQL of a question", () => {
  it("is SQL that runs, whatever the form asks and however the reader's columns are called, and names its columns", async () => {
    const cases = ownTables.chain((own) => fc.tuple(fc.constant(own), questionsOver(fc.constantFrom(...own))));
    await holdsAsync(
      fc.asyncProperty(cases, async ([own, question]) => {
        const scope: QuestionScope = {
          indicators: new Map(indicators.map((each) => [each.id, { ...each, first: 1960, last: 2025 }])),
          own: own.map((name) => ({
            name,
            table: "mine",
            column: name,
            year: undefined,
            counts: "counts_of_rows",
            repeats: undefined
          }))
        };
        const columns = own.map((each) => `"${each.replaceAll('"', '""')}" DOUBLE`);
        await connection.run("CREATE SCHEMA IF NOT EXISTS own");
        await connection.run(
          `CREATE OR REPLACE TABLE own.mine (area VARCHAR, ${columns.join(", ")}, counts_of_rows BOOLEAN)`
        );
        const sql = questionSql(question, scope);
        const answer = await connection.runAndReadAll(sql);
        const names = answer.columnNames();
        expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(names.length);
        for (const each of askedColumns(question, scope)) expect(names).toContain(each.name);
      }),
      60
    );
  });
});
