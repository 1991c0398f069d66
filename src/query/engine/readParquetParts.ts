import { parquetMetadataAsync, parquetRead, parquetSchema, type FileMetaData } from "hyparquet";
import { createTextCodes, type TableColumn, type TextCodes } from "./columns.ts";
import { EngineError, toEngineError } from "./engineError.ts";

/** Some rows of a Parquet file, column by column; the codes of texts are the same in every part. */
export type Part = readonly TableColumn[];

/** A Parquet file that is read part by part. */
export interface ParquetParts {
  readonly rows: number;
  /** Column names, and whether they hold texts. */
  readonly columns: readonly { readonly name: string; readonly kind: TableColumn["kind"] }[];
  /** Yields one part per row group; throws an EngineError `data-file` where the file is broken. */
  readonly parts: () => AsyncGenerator<Part>;
}

/** Opens a Parquet file with flat columns; throws an EngineError `data-file` where it is none. */
export async function openParquet(file: ArrayBuffer): Promise<ParquetParts> {
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw toEngineError(error, "data-file");
  });
  const columns = parquetSchema(metadata).children.map(({ element: { name, type, logical_type, converted_type } }) => ({
    name,
    kind: kindOf(type, logical_type?.type ?? converted_type)
  }));
  return { rows: Number(metadata.num_rows), columns, parts: () => partsOf(file, metadata, columns) };
}

function kindOf(type: string | undefined, logical: string | undefined): TableColumn["kind"] {
  if (type === "BOOLEAN") return "flag";
  if (type === "BYTE_ARRAY" || logical === "STRING" || logical === "UTF8") return "text";
  return type === "INT32" && logical !== "DATE" && logical !== "DECIMAL" ? "integer" : "number";
}

async function* partsOf(
  file: ArrayBuffer,
  metadata: FileMetaData,
  columns: ParquetParts["columns"]
): AsyncGenerator<Part> {
  const codes = new Map(columns.map(({ name }) => [name, createTextCodes()]));
  let rowStart = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    const found = new Map<string, unknown[]>();
    try {
      await parquetRead({
        file,
        metadata,
        rowStart,
        rowEnd,
        onChunk: ({ columnName, columnData }) => {
          const values = found.get(columnName) ?? [];
          found.set(columnName, values.length === 0 ? Array.from(columnData) : values.concat(Array.from(columnData)));
        }
      });
    } catch (error) {
      throw toEngineError(error, "data-file");
    }
    yield columns.map(({ name, kind }) => toColumn(name, kind, found.get(name), codes.get(name), rowEnd - rowStart));
    rowStart = rowEnd;
  }
}

function toColumn(
  name: string,
  kind: TableColumn["kind"],
  values: readonly unknown[] | undefined,
  codes: TextCodes | undefined,
  rows: number
): TableColumn {
  if (values?.length !== rows)
    throw new EngineError("data-file", `column ${name}: ${values?.length ?? "none"} of ${rows}`);
  if (kind === "text" && codes) return { name, kind, codes: codes.encode(values), texts: codes.texts };
  if (kind === "flag")
    return { name, kind, values: values.map((value) => (typeof value === "boolean" ? value : null)) };
  return { name, kind: kind === "integer" ? kind : "number", values: values.map(toNumber) };
}

function toNumber(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  return value instanceof Date ? value.getTime() : null;
}
