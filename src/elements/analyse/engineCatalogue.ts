import type { Engine } from "../../query/engine/startEngine.ts";

const patience = 10_000;

/** Returns the tables of the engine, the observations first, and their columns in order. */
export async function tablesOf(engine: Pick<Engine, "run">): Promise<Readonly<Record<string, readonly string[]>>> {
  const { columns } = await engine.run(
    `SELECT table_name, column_name FROM information_schema.columns ORDER BY table_name <> 'observations', table_name, ordinal_position`,
    { limit: 2000, patience }
  );
  const [tables, names] = columns;
  const found: Record<string, string[]> = {};
  for (const [row, table] of (tables?.values ?? []).entries())
    (found[String(table)] ??= []).push(String(names?.values[row]));
  return found;
}

/** Returns the names of the functions that the engine knows, for the completion of the editor. */
export async function functionsOf(engine: Engine): Promise<readonly string[]> {
  const { columns } = await engine.run(
    "SELECT DISTINCT function_name FROM duckdb_functions() WHERE regexp_matches(function_name, '^[a-z][a-z_0-9]+$') ORDER BY 1",
    { limit: 5000, patience }
  );
  return (columns[0]?.values ?? []).map(String);
}
