import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { Answer } from "../model/answer.ts";
import { sqlText } from "../model/codeText.ts";
import { siteLanguages } from "../model/language.ts";
import { listForm } from "../model/name.ts";
import { namedTables } from "./export/nameColumns.ts";
import { toValue, uniqueColumnNames } from "./engine/toAnswer.ts";

/** The tables that the engine of the browser holds, beside `observations`; each is a file of the data folder. */
export const plainTables = [
  "areas",
  "area_groups",
  "indicators",
  "languages",
  "area_languages",
  "breaks",
  "carried",
  "totals",
  "regions",
  "region_figures"
] as const;

/** Columns of the observations that other tables of the engine have too, or that only the files carry. */
const leftOut: readonly string[] = ["name", "unit", "origin", "income_year"];

/** Answers queries over the tables that the browser has, at build. */
export interface NodeEngine {
  readonly run: (sql: string) => Promise<Answer>;
  /**
   * Returns all tables as a database file, in the oldest format that has what they need: the browser opens it as it is.
   * Tables, rows and their order are the same each time; the bytes are not, also with one thread: DuckDB packs anew.
   */
  readonly databaseFile: () => Promise<Uint8Array>;
}

/**
 * Opens an engine over the file of all observations and the plain tables of the data. `bytes` reads a file by its path
 * below the data folder, as `Store.bytes`.
 */
export async function openNodeEngine(
  observations: Uint8Array,
  bytes: (path: string) => Promise<Uint8Array>
): Promise<NodeEngine> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await inFolder(async (folder) => {
    for (const table of [...plainTables, "names"])
      await writeFile(join(folder, `${table}.parquet`), await bytes(`${table}.parquet`));
    for (const table of plainTables) await connection.run(`CREATE TABLE ${table} AS ${tableSql(table, folder)}`);
    const path = join(folder, "observations.parquet");
    await writeFile(path, observations);
    await connection.run(
      `CREATE TABLE observations AS SELECT COLUMNS(name -> name NOT IN (${leftOut.map(sqlText).join(", ")})) FROM read_parquet(${sqlText(path)})`
    );
  });
  return {
    run: (sql) => answer(connection, sql),
    databaseFile: () => inFolder((folder) => toFile(connection, folder))
  };
}

/** A table of the data folder as readers get it, with a column for its names in each language. */
function tableSql(table: string, folder: string): string {
  const file = (name: string): string => `read_parquet(${sqlText(join(folder, `${name}.parquet`))})`;
  const named = namedTables[table];
  if (!named) return `FROM ${file(table)}`;
  const names = siteLanguages.map(
    (language) => `any_value(name) FILTER (language = '${language}') AS "name_${language}"`
  );
  return `SELECT ${[...named.before, ...siteLanguages.map((language) => `"name_${language}"`)].join(", ")},
    t.* EXCLUDE (${named.before.join(", ")})
    FROM ${file(table)} t LEFT JOIN (
      SELECT code, ${names.join(", ")} FROM ${file("names")} WHERE kind = '${named.kind}' AND form = '${listForm}'
      GROUP BY code
    ) USING (code) ORDER BY code`;
}

async function toFile(connection: DuckDBConnection, folder: string): Promise<Uint8Array> {
  const path = join(folder, "facts.duckdb");
  await connection.run(`ATTACH ${sqlText(path)} AS facts (STORAGE_VERSION 'v1.0.0')`);
  await connection.run("COPY FROM DATABASE memory TO facts");
  await connection.run("DETACH facts");
  return readFile(path);
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "facts-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function answer(connection: DuckDBConnection, sql: string): Promise<Answer> {
  const reader = await connection.runAndReadAll(sql);
  const columns = reader.getColumnsJS();
  return {
    columns: uniqueColumnNames(reader.columnNames()).map((name, index) => ({
      name,
      values: (columns[index] ?? []).map(toValue)
    })),
    rows: reader.currentRowCount,
    cut: false
  };
}
