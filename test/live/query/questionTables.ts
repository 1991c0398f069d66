import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { indicatorOf } from "../../../src/catalog/catalog.ts";
import type { QuestionScope } from "../../../src/query/askedColumns.ts";

/** The folder of the data of today. */
export const data = join(import.meta.dirname, "../../../data");

const used = ["internet-use", "data-only-mobile-basket", "population", "mobile-phone-ownership"] as const;

/** What questions over these tables may ask. */
export const questionTablesScope: QuestionScope = {
  indicators: new Map(
    used.map((id) => [id, { ...indicatorOf(id), first: 1960, last: id === "population" ? 2024 : 2025 }])
  ),
  own: []
};

/** Opens a database with the tables that the SQL of a question reads. */
export async function openQuestionTables(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const table of ["areas", "carried", "breaks"])
    await connection.run(`CREATE TABLE ${table} AS FROM read_parquet('${data}/${table}.parquet')`);
  const files = used.map((id) => `'${data}/observations/${id}.parquet'`).join(", ");
  await connection.run(
    `CREATE TABLE observations AS SELECT *, regexp_extract(filename, '([^/\\\\]+)[.]parquet', 1) AS indicator, 'free' AS licence
     FROM read_parquet([${files}], union_by_name = true, filename = true)`
  );
  return connection;
}
