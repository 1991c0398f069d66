import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";

type ColumnType = "STRING" | "INT32" | "DOUBLE" | "BOOLEAN";
type Cell = string | number | boolean | undefined;

/** A column of a table and how its cell is found in a row; undefined is written as null. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly cell: (row: Row) => Cell;
}

/** A column of text. */
export function text<Row>(name: string, cell: (row: Row) => string | undefined): Column<Row> {
  return { name, type: "STRING", cell };
}

/** A column of whole numbers of at most 32 bits. */
export function integer<Row>(name: string, cell: (row: Row) => number | undefined): Column<Row> {
  return { name, type: "INT32", cell };
}

/** A column of numbers. */
export function double<Row>(name: string, cell: (row: Row) => number | undefined): Column<Row> {
  return { name, type: "DOUBLE", cell };
}

/** A column of true and false. */
export function flag<Row>(name: string, cell: (row: Row) => boolean | undefined): Column<Row> {
  return { name, type: "BOOLEAN", cell };
}

/** Returns a Parquet file: Snappy, statistics, one row group, nothing that depends on time or machine. */
export function writeTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type, cell }) => {
      const data = rows.map((row) => cell(row) ?? null);
      return { name, type, data, nullable: data.includes(null) };
    }),
    codec: "SNAPPY",
    statistics: true,
    rowGroupSize: Math.max(rows.length, 1),
    createdBy: "hyparquet-writer"
  });
  return new Uint8Array(buffer);
}

/** Returns the rows of a Parquet file as objects; the caller knows their columns. */
export async function readTable(content: Uint8Array): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return parquetReadObjects({ file: new Uint8Array(content).buffer });
}
