import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { sqlText } from "../../../src/model/codeText.ts";
import { dimensionIds } from "../../../src/model/dimension.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { wholeTable, type FigureTable } from "../../../src/query/export/figureTable.ts";
import { withNameColumns } from "../../../src/query/export/nameColumns.ts";
import { parquetOf } from "../../../src/query/export/parquet.ts";
import { referenceTable } from "../../../src/query/export/referenceTable.ts";
import { licenceReader } from "../../../src/query/provenance.ts";
import type { Store } from "../../../src/query/store.ts";
import { ddlDialects, lakeDdl } from "./lakeDdl.ts";

/** Rows in a row group: a reader of object storage asks for a group in one request, and skips it by its bounds. */
export const rowGroupRows = 122_880;

/** What was written: the figures, and the tables beside them. */
export interface Lake {
  readonly rows: number;
  readonly tables: readonly string[];
}

/** The table of every figure, with the licence of each row: the rows of `all.parquet`. */
async function figuresOf(store: Store): Promise<FigureTable> {
  const [manifest, areas, indicators] = await Promise.all([store.manifest(), store.areas(), store.indicators()]);
  const rows = await Promise.all(
    indicators.map(async (indicator) => ({ indicator, observations: await store.observations(indicator.id) }))
  );
  return wholeTable(rows, { areas, licenceOf: licenceReader(manifest) });
}

/**
 * Writes the tables of a store below a folder, which must not be there: `figures/indicator=…/` as Hive partitions, each
 * other table in a folder of its own, the manifest, and the statements that make them known to Spark, Trino and Athena.
 */
export async function writeLake(store: Store, folder: string): Promise<Lake> {
  await mkdir(folder, { recursive: false });
  const figures = await figuresOf(store);
  await inScratch(async (scratch) => {
    const path = join(scratch, "figures.parquet");
    await writeFile(path, parquetOf(figures));
    await writeFigures(await connect(), `read_parquet(${sqlText(path)})`, join(folder, "figures"));
  });
  const manifest = await store.manifest();
  const beside = Object.keys(manifest.outputs).filter((path) => /^\w+\.parquet$/.test(path));
  const tables = new Map<string, FigureTable>();
  for (const path of beside) {
    const name = path.replace(/\.parquet$/, "");
    const table = withNameColumns(
      await referenceTable(await store.bytes(path)),
      name,
      await store.names(),
      siteLanguages
    );
    tables.set(name, table);
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, `${name}.parquet`), parquetOf(table));
  }
  await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest, undefined, 1)}\n`);
  for (const dialect of ddlDialects)
    await writeFile(join(folder, `${dialect}.sql`), lakeDdl(dialect, new Map([["figures", figures], ...tables])));
  return { rows: figures.rows.length, tables: [...tables.keys()] };
}

/** Opens a database in memory that keeps the order of rows, so that the same rows give the same files. */
export async function connect(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("SET threads = 1; SET preserve_insertion_order = true");
  return connection;
}

/** Writes the figures of a relation as a folder of Parquet files, `indicator=…/`, by area, dimensions and year. */
export async function writeFigures(connection: DuckDBConnection, relation: string, folder: string): Promise<void> {
  const order = ["indicator", "area", ...dimensionIds, "period"].join(", ");
  await connection.run(
    `COPY (SELECT * FROM ${relation} ORDER BY ${order}) TO ${sqlText(folder)} ` +
      `(FORMAT parquet, PARTITION_BY (indicator), COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroupRows}, FILENAME_PATTERN 'figures_{i}')`
  );
}

/** Runs something with a folder that is gone afterwards. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "lake-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
