import { readFile } from "node:fs/promises";
import { parquetReadObjects } from "hyparquet";

/** A row of a Parquet file by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** Returns every row of a Parquet file; 64-bit integers come as numbers. */
export async function readParquet(path: string): Promise<readonly Row[]> {
  return parquetRows(await readFile(path));
}

/** Returns the same of the bytes of a file. */
export async function parquetRows(bytes: Uint8Array): Promise<readonly Row[]> {
  const file = new Uint8Array(bytes).buffer;
  const rows: readonly Row[] = await parquetReadObjects({ file });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

/** Returns the text of a column; "" where it is null. Throws if it is something else. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") throw new TypeError(`column ${column} holds no text: ${JSON.stringify(value)}`);
  return value;
}

/** Returns the number of a column; undefined where it is null. Throws if it is something else. */
export function numberOf(row: Row, column: string): number | undefined {
  const value = row[column];
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "number") throw new TypeError(`column ${column} holds no number: ${JSON.stringify(value)}`);
  return value;
}

function plain(value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}
