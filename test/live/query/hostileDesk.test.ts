import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstModel } from "../../../src/elements/analyse/firstModel.ts";
import { sqlOutcome } from "../../../src/elements/analyse/sqlOutcome.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import type { Answer } from "../../../src/model/answer.ts";
import { toValue, uniqueColumnNames } from "../../../src/query/engine/toAnswer.ts";
import { forgetSql, formSetUp, onlyReads, readerSetUp, refusedIn, shadowsSql } from "../../../src/query/readerSql.ts";
import { namedColumns } from "../../../src/questions/readyQuestions.ts";
import { AnswerTable } from "../../../src/views/analyse/AnswerTable.tsx";
import { possibleViews } from "../../../src/views/analyse/possibleViews.ts";

const folder = mkdtempSync(join(tmpdir(), "desk-"));
const context = { translator: translatorOf("en"), nameOf: (code: string) => code, areaHref: () => "" };
let form: DuckDBConnection;
let reader: DuckDBConnection;

beforeAll(async () => {
  const path = join(folder, "facts.duckdb");
  const maker = await (await DuckDBInstance.create(path)).connect();
  await maker.run(
    "CREATE TABLE areas AS FROM (VALUES ('KEN', 'KE', '404'), ('TCD', 'TD', '148')) AS t(code, iso2, m49)"
  );
  await maker.run(
    `CREATE TABLE observations AS FROM (VALUES ('internet-use', 'KEN', 2024, 40.0, 'A', 'free'),
     ('internet-use', 'TCD', 2024, 13.0, 'E', 'free')) AS t(indicator, area, period, value, status, licence)`
  );
  await maker.run("CHECKPOINT");
  maker.closeSync();
  const instance = await DuckDBInstance.create(":memory:");
  const keeper = await instance.connect();
  await keeper.run(`ATTACH '${path}' AS facts (READ_ONLY)`);
  form = await instance.connect();
  reader = await instance.connect();
  for (const sql of formSetUp) await form.run(sql);
  for (const sql of readerSetUp) await reader.run(sql);
  await keeper.run("SET enable_external_access = false");
  await keeper.run("SET lock_configuration = true");
});

afterAll(() => rmSync(folder, { recursive: true }));

async function answerOf(connection: DuckDBConnection, sql: string): Promise<Answer> {
  const found = await connection.runAndReadUntil(sql, 1000);
  const columns = found.getColumnsJS();
  const names = uniqueColumnNames(found.columnNames());
  return {
    columns: names.map((name, place) => ({ name, values: (columns[place] ?? []).map(toValue) })),
    rows: found.currentRowCount,
    cut: false
  };
}

/** Runs a query of the reader as the desk does, and draws its answer; returns what was refused, if anything. */
async function runReaders(sql: string): Promise<string> {
  const statement = refusedIn(sql);
  if (statement !== undefined) return `kept ${statement}`;
  let said = "";
  const answer = await answerOf(reader, sql).catch((error: unknown) => {
    said = String(error);
  });
  if (answer) draw(sql, answer);
  if (onlyReads(sql)) return said;
  for (const forget of (await answerOf(form, forgetSql)).columns[0]?.values ?? [])
    await reader.run(String(forget)).catch(() => undefined);
  const [taken, drops] = (await answerOf(form, shadowsSql)).columns;
  for (const drop of drops?.values ?? []) await form.run(String(drop));
  return taken && taken.values.length > 0 ? `taken ${String(taken.values[0])}` : said;
}

function draw(sql: string, answer: Answer): string {
  const outcome = sqlOutcome(context, new Map([["internet-use", {}]]) as never, { sql, answer, milliseconds: 1 });
  possibleViews(outcome);
  return renderToStaticMarkup(
    h(AnswerTable, {
      context,
      columns: outcome.columns,
      rows: Array.from({ length: Math.min(outcome.rows, 40) }, (_, row) => row),
      caption: outcome.caption,
      captionHidden: false,
      sort: firstModel(undefined, {}).sort,
      sortable: true
    })
  );
}

const plain =
  "SELECT area, arg_max(value, period) AS value FROM observations WHERE indicator = 'internet-use' GROUP BY area ORDER BY area";
const plainAnswer = ["KEN 40", "TCD 13"];

async function plainly(): Promise<readonly string[]> {
  const { columns } = await answerOf(form, plain);
  return (columns[0]?.values ?? []).map((area, row) => `${String(area)} ${String(columns[1]?.values[row])}`);
}

const values = [
  "CASE WHEN true THEN 'low' END",
  "'x'",
  "1",
  "NULL",
  "true",
  "''",
  "DATE '2024-03-31'",
  "[1, 2]",
  "{'a': 1}",
  "1e308 * 10",
  "repeat('a', 100000)",
  "'constructor'",
  "'<b>'",
  "INTERVAL 3 DAY",
  "'\\u0000'"
];
const names = [...Object.keys(namedColumns), "__proto__", "constructor", "toString", "indicator", ""];
const drawn = names.flatMap((name) =>
  values.map((value) => `SELECT ${value} AS "${name === "" ? "_" : name}", 2 AS "${name === "" ? "_" : name}"`)
);

const changing = [
  "CREATE TABLE observations AS SELECT 'internet-use' AS indicator, 'KEN' AS area, 2024 AS period, 99.9 AS value, 'A' AS status, 'free' AS licence",
  "CREATE VIEW observations AS SELECT 1",
  "CREATE OR REPLACE VIEW memory.main.areas AS SELECT 1",
  'CREATE TABLE "OBSERVATIONS" AS SELECT 1',
  "CREATE TABLE temp.observations AS SELECT 1",
  "CREATE TABLE temp.main.observations AS SELECT 1",
  "CREATE TEMP TABLE observations AS SELECT 1",
  "CREATE MACRO arg_max(a, b) AS 99.9",
  "CREATE OR REPLACE MACRO memory.main.arg_max(a, b) AS 99.9",
  "CREATE MACRO sum(a) AS 99.9",
  "CREATE MACRO duckdb_tables() AS TABLE SELECT 1 AS table_name",
  "CREATE SCHEMA facts",
  "CREATE SCHEMA own; CREATE TABLE own.observations AS SELECT 1",
  "DROP SCHEMA IF EXISTS facts CASCADE",
  "DETACH facts",
  "SELECT 1; DETACH facts",
  "/* ; */ DETACH facts",
  "DETACH DATABASE IF EXISTS facts",
  "USE memory",
  "SET search_path = 'temp'",
  "SET schema = 'memory'",
  "RESET search_path",
  "BEGIN",
  "BEGIN TRANSACTION; SELECT 1",
  "START TRANSACTION",
  "ROLLBACK",
  "PRAGMA disable_optimizer",
  "CALL enable_logging()",
  "PREPARE a AS SELECT 1",
  "EXPLAIN ANALYZE SET search_path = 'temp'",
  "DROP TABLE observations",
  "DROP TABLE facts.observations",
  "DELETE FROM facts.observations",
  "UPDATE facts.observations SET value = 99.9",
  "INSERT INTO facts.observations SELECT * FROM facts.observations",
  "ALTER TABLE facts.observations RENAME TO o",
  "CREATE TABLE facts.x AS SELECT 1",
  "CREATE TYPE status AS ENUM ('low')",
  "CREATE SEQUENCE observations",
  "COPY areas TO 'x.csv'",
  "ATTACH 'x.duckdb'",
  "FROM read_csv('/etc/passwd')",
  "SELECT getenv('HOME')",
  "SELECT * FROM observations, observations, observations",
  "SELECT",
  "'",
  "SELECT $$",
  ";;;",
  "SELECT 1 AS a, 2 AS a, 3 AS A",
  "SELECT error('no message')",
  "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 100) FROM t",
  "PIVOT observations ON indicator USING sum(value)",
  "SUMMARIZE observations",
  "DESCRIBE observations",
  "SHOW TABLES"
];

describe("the desk, asked what it should not be", () => {
  it(
    `answers a plain question after each of ${changing.length + drawn.length} others as before`,
    { timeout: 240_000 },
    async () => {
      expect(changing.length + drawn.length).toBeGreaterThan(200);
      expect(await plainly()).toEqual(plainAnswer);
      for (const sql of [...changing, ...drawn]) {
        await runReaders(sql);
        expect([sql, await plainly()]).toEqual([sql, plainAnswer]);
      }
    }
  );

  it("says what a reader's query may not do, and takes away what has the name of a table of the site", async () => {
    expect(await runReaders("DETACH facts")).toBe("kept DETACH");
    expect(await runReaders("CREATE TABLE observations AS SELECT 1 AS value")).toBe("taken observations");
    expect(await runReaders("CREATE OR REPLACE TABLE mine AS SELECT 1 AS value")).toBe("");
    expect((await answerOf(reader, "FROM mine")).rows).toBe(1);
    expect((await answerOf(reader, "FROM observations")).rows).toBe(2);
  });
});
