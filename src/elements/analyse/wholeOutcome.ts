import type { Engine } from "../../query/engine/startEngine.ts";
import type { Outcome } from "../../views/analyse/deskModel.ts";
import { lastAsTable } from "../../query/readerSql.ts";

/** A file of more rows than a workbook holds, with its head, is no file of any use here. */
const mostRows = 1_048_575;
const patience = 120_000;

/** Returns an answer of which only the first rows were read with all of its rows, as they are found now. Throws an EngineError. */
export async function wholeOutcome(engine: Pick<Engine, "runReaders">, outcome: Outcome): Promise<Outcome> {
  // What comes before the last statement has been done, and is not to be done again.
  const sql = lastAsTable(outcome.sql) ?? outcome.sql;
  const { columns, rows, cut } = await engine.runReaders(sql, { limit: mostRows, patience });
  const values = new Map(columns.map((column) => [column.name, column.values]));
  return {
    ...outcome,
    columns: outcome.columns.map((column) => ({ ...column, values: values.get(column.name) ?? column.values })),
    rows,
    cut
  };
}
