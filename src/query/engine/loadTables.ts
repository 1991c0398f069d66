import type { Engine } from "./startEngine.ts";
import { fetchUnpacked } from "./fetchUnpacked.ts";
import { openParquet, type ParquetParts } from "./readParquetParts.ts";

/** A table of the site and its Parquet file. */
export interface TableFile {
  readonly table: string;
  readonly url: string;
  readonly bytes: number;
}

/** Fetches a Parquet file; throws an EngineError where it does not come or is broken. */
export async function fetchParquet(
  { url }: TableFile,
  onBytes: (bytes: number) => void,
  signal: AbortSignal
): Promise<ParquetParts> {
  const type = "application/vnd.apache.parquet";
  const blob = await fetchUnpacked({ url, type, fault: "data-file", onBytes, signal });
  return openParquet(await blob.arrayBuffer());
}

/** The table behind the view `observations`. */
export const rowTable = "observation_rows";

/**
 * Puts a file into the engine as a table, part by part, so that the page can paint in between. The texts of the
 * observations repeat: they are kept as ENUMs, a twentieth of the memory, and `observations` is a view that gives
 * them back as text, because answers that are streamed come without the list that an ENUM points into.
 */
export async function loadTable(engine: Engine, table: string, parquet: ParquetParts): Promise<void> {
  if (table === "observations") {
    await loadObservations(engine, parquet);
    return;
  }
  let create = true;
  for await (const part of parquet.parts()) {
    await engine.insert(table, part, create);
    create = false;
  }
}

async function loadObservations(engine: Engine, { columns, parts }: ParquetParts): Promise<void> {
  const waiting = [];
  for await (const part of parts()) waiting.push(part);
  const run = (sql: string): Promise<unknown> => engine.run(sql, { limit: 1, patience: 60_000 });
  for (const column of waiting.at(-1) ?? []) {
    if (column.kind !== "text") continue;
    const texts = column.texts.length === 0 ? [""] : [...column.texts].sort();
    const list = texts.map((text) => `'${text.replaceAll("'", "''")}'`);
    await run(`CREATE TYPE ${column.name}_code AS ENUM (${list.join(", ")})`);
  }
  const typed = columns.map(({ name, kind }) => `${name} ${kind === "text" ? `${name}_code` : sqlTypes[kind]}`);
  await run(`CREATE TABLE ${rowTable} (${typed.join(", ")})`);
  for (const part of waiting) {
    await engine.insert("arriving", part, true);
    await run(`INSERT INTO ${rowTable} SELECT * FROM arriving`);
    await run("DROP TABLE arriving");
  }
  const given = columns.map(({ name, kind }) => (kind === "text" ? `CAST(${name} AS VARCHAR) AS ${name}` : name));
  await run(`CREATE VIEW observations AS SELECT ${given.join(", ")} FROM ${rowTable}`);
}

const sqlTypes = { number: "DOUBLE", integer: "INTEGER", flag: "BOOLEAN" } as const;
