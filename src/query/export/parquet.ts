import { parquetWriteBuffer } from "hyparquet-writer";
import type { FigureTable } from "./figureTable.ts";

/** Rows in a row group: small enough that a reader who wants one indicator skips most of a file of all. */
const rowGroupSize = 16_384;

const types = { string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" } as const;

/** Returns a table as Parquet: Snappy, with statistics, nothing that depends on time or machine; `about` is a text of its own. */
export function parquetOf({ columns, rows }: FigureTable, about?: string): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type }, index) => {
      const data = rows.map((row) => row[index] ?? null);
      return { name, type: types[type], data, nullable: data.includes(null) };
    }),
    codec: "SNAPPY",
    statistics: true,
    rowGroupSize,
    createdBy: "hyparquet-writer",
    ...(about !== undefined && { kvMetadata: [{ key: "about", value: about }] })
  });
  return new Uint8Array(buffer);
}
