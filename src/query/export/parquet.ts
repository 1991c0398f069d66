import { parquetWriteBuffer, schemaFromColumnData } from "hyparquet-writer";
import { daysOf } from "./days.ts";
import type { FigureTable } from "./figureTable.ts";

/** Rows in a row group: small enough that a reader who wants one indicator skips most of a file of all. */
const rowGroupSize = 16_384;

const types = { string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN", date: "INT32" } as const;

/** Returns a table as Parquet: Snappy, with statistics, nothing that depends on time or machine; `about` is a text of its own. */
export function parquetOf({ columns, rows }: FigureTable, about?: string): Uint8Array {
  const columnData = columns.map(({ name, type }, index) => {
    const cells = rows.map((row) => row[index] ?? null);
    const data = type === "date" ? cells.map((cell) => (cell === null ? null : daysOf(String(cell)))) : cells;
    return { name, type: types[type], data, nullable: data.includes(null) };
  });
  const schema = schemaFromColumnData({ columnData });
  columns.forEach(({ type }, index) => {
    const element = schema[index + 1];
    if (element && type === "date") element.converted_type = "DATE";
  });
  const buffer = parquetWriteBuffer({
    columnData: columnData.map(({ name, data }) => ({ name, data })),
    schema,
    codec: "SNAPPY",
    statistics: true,
    rowGroupSize,
    createdBy: "hyparquet-writer",
    ...(about !== undefined && { kvMetadata: [{ key: "about", value: about }] })
  });
  return new Uint8Array(buffer);
}
