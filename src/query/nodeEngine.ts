import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { Answer } from "../model/answer.ts";
import { leftOut } from "./engine/engineTable.ts";
import { toValue } from "./engine/toAnswer.ts";

/** The tables that the engine of the browser holds, beside `observations`; each is a file of the data folder. */
export const plainTables = ["areas", "area_groups", "indicators", "languages", "area_languages"] as const;

/** Answers queries over the tables that the browser has, at build. */
export interface NodeEngine {
  readonly run: (sql: string) => Promise<Answer>;
}

/** Opens an engine over the file of all observations and the tables of the data folder. */
export async function openNodeEngine(observations: Uint8Array, dataFolder: string): Promise<NodeEngine> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const table of plainTables) {
    await connection.run(`CREATE TABLE ${table} AS FROM read_parquet('${join(dataFolder, `${table}.parquet`)}')`);
  }
  const folder = await mkdtemp(join(tmpdir(), "observations-"));
  try {
    const path = join(folder, "observations.parquet");
    await writeFile(path, observations);
    await connection.run(
      `CREATE TABLE observations AS SELECT * EXCLUDE (${leftOut.join(", ")}) FROM read_parquet('${path}')`
    );
  } finally {
    await rm(folder, { recursive: true });
  }
  return { run: (sql) => answer(connection, sql) };
}

async function answer(connection: DuckDBConnection, sql: string): Promise<Answer> {
  const reader = await connection.runAndReadAll(sql);
  const columns = reader.getColumnsJS();
  return {
    columns: reader.columnNames().map((name, index) => ({ name, values: (columns[index] ?? []).map(toValue) })),
    rows: reader.currentRowCount,
    cut: false
  };
}
