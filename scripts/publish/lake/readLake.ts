import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { parquetMetadataAsync, parquetRead, type AsyncBuffer } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { sqlText } from "../../../src/model/codeText.ts";

/** What a reader found: rows, those with a value, and the sum of their values, rounded. */
export interface Found {
  readonly rows: number;
  readonly values: number;
  readonly sum: number;
}

/** Reads a folder of figures with DuckDB: all of it, or one partition. */
export async function readWithDuckDb(connection: DuckDBConnection, folder: string, indicator?: string): Promise<Found> {
  const files = `read_parquet(${sqlText(`${folder}/*/*.parquet`)}, hive_partitioning = true)`;
  const where = indicator === undefined ? "" : ` WHERE indicator = ${sqlText(indicator)}`;
  // Every column is read, not only counted in the footers.
  const result = await connection.runAndReadAll(
    `SELECT count(*), count(value), sum(value), ${everyColumn} FROM ${files}${where}`
  );
  const [rows, values, sum] = result.getRowsJson()[0] ?? [];
  return { rows: Number(rows), values: Number(values), sum: rounded(Number(sum)) };
}

const everyColumn = "max(hash(COLUMNS(*)))";

const rounded = (sum: number): number => Number(sum.toPrecision(10));

/** The Parquet files below a folder, each with its size. */
export async function filesBelow(
  folder: string
): Promise<readonly { readonly path: string; readonly bytes: number }[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".parquet")).toSorted();
  return Promise.all(
    names.map(async (name) => ({ path: join(folder, name), bytes: (await stat(join(folder, name))).size }))
  );
}

/** Reads files with hyparquet, every column of every row, a row group at a time. */
export async function readWithHyparquet(files: readonly AsyncBuffer[]): Promise<Found> {
  let [rows, values, sum] = [0, 0, 0];
  for (const file of files) {
    const metadata = await parquetMetadataAsync(file);
    rows += Number(metadata.num_rows);
    let start = 0;
    for (const group of metadata.row_groups) {
      const end = start + Number(group.num_rows);
      await parquetRead({
        file,
        metadata,
        compressors,
        rowStart: start,
        rowEnd: end,
        onChunk: ({ columnName, columnData }) => {
          if (columnName !== "value") return;
          for (const value of columnData) {
            if (value === null || value === undefined) continue;
            values += 1;
            sum += Number(value);
          }
        }
      });
      start = end;
    }
  }
  return { rows, values, sum: rounded(sum) };
}

/** Runs something with files as hyparquet takes them; they are closed afterwards. */
export async function withFiles<T>(
  paths: readonly string[],
  work: (files: readonly AsyncBuffer[]) => Promise<T>
): Promise<T> {
  const handles = await Promise.all(paths.map((path) => open(path)));
  try {
    const files = await Promise.all(
      handles.map(async (handle): Promise<AsyncBuffer> => {
        const { size } = await handle.stat();
        return {
          byteLength: size,
          slice: async (start, end = size) => {
            const bytes = new Uint8Array(end - start);
            await handle.read(bytes, 0, bytes.length, start);
            return bytes.buffer;
          }
        };
      })
    );
    return await work(files);
  } finally {
    await Promise.all(handles.map((handle) => handle.close()));
  }
}
