import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import type { ExportCell, ExportColumn, FigureTable } from "./figureTable.ts";

/** Returns a Parquet file as a table, its columns in their order. Throws on a column of another type than ours. */
export async function referenceTable(content: Uint8Array): Promise<FigureTable> {
  const file = new Uint8Array(content).buffer;
  const columns = parquetSchema(parquetMetadata(file)).children.map(({ element }): ExportColumn => {
    const type = typeOf(element.type);
    if (type === undefined) throw new TypeError(`column ${element.name} has type ${String(element.type)}`);
    return { name: element.name, type };
  });
  const rows = await parquetReadObjects({ file });
  return { columns, rows: rows.map((row) => columns.map(({ name }) => cellOf(row[name]))) };
}

function typeOf(type: string | undefined): ExportColumn["type"] | undefined {
  switch (type) {
    case "BYTE_ARRAY":
      return "string";
    case "INT32":
    case "INT64":
      return "integer";
    case "DOUBLE":
      return "number";
    case "BOOLEAN":
      return "boolean";
    default:
      return undefined;
  }
}

function cellOf(value: unknown): ExportCell {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new TypeError(`no cell: ${JSON.stringify(value)}`);
}
