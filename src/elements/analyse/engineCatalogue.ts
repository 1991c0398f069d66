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

/** The words that the engine has a meaning for. */
export interface EngineWords {
  readonly functions: readonly string[];
  readonly keywords: readonly string[];
}

/** Returns the functions and the keywords that the engine knows, for the completion of the editor. */
export async function wordsOf(engine: Pick<Engine, "run">): Promise<EngineWords> {
  const { columns, rows } = await engine.run(
    `SELECT DISTINCT function_name AS word, true AS is_function FROM duckdb_functions()
     WHERE regexp_matches(function_name, '^[a-z][a-z_0-9]+$')
     UNION ALL SELECT keyword_name, false FROM duckdb_keywords() ORDER BY 1`,
    { limit: 5000, patience }
  );
  const [words, kinds] = columns.map(({ values }) => values);
  const of = (isFunction: boolean): readonly string[] =>
    Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
      kinds?.[row] === isFunction ? [String(words?.[row])] : []
    );
  return { functions: of(true), keywords: of(false) };
}
