import {
  Bool,
  DateDay,
  Dictionary,
  Float64,
  Int32,
  Table,
  Utf8,
  makeData,
  makeVector,
  tableToIPC,
  type Vector
} from "apache-arrow";
import type { TableColumn } from "./columns.ts";

/** Returns a table as an Arrow IPC stream, the form in which the engine takes it. */
export function toArrowStream(columns: readonly TableColumn[]): Uint8Array {
  return tableToIPC(toArrowTable(columns), "stream");
}

/** Returns a table as an Arrow IPC file, the form in which others open it; `about` is a text of its own. */
export function toArrowFile(columns: readonly TableColumn[], about?: string): Uint8Array {
  const table = toArrowTable(columns);
  if (about !== undefined) table.schema.metadata.set("about", about);
  return tableToIPC(table, "file");
}

function toArrowTable(columns: readonly TableColumn[]): Table {
  return new Table(Object.fromEntries(columns.map((column) => [column.name, toVector(column)])));
}

function toVector(column: TableColumn): Vector {
  switch (column.kind) {
    case "text":
      return toTextVector(column.codes, column.texts);
    case "flag":
      return toFlagVector(column.values);
    default:
      return toNumberVector(column.values, column.kind);
  }
}

function toNumberVector(values: readonly (number | null | undefined)[], kind: "number" | "integer" | "day"): Vector {
  const { nullBitmap, nullCount } = nullsOf(values.length, (index) => typeof values[index] !== "number");
  if (kind !== "number") {
    const data = Int32Array.from(values, (value) => value ?? 0);
    if (kind === "day") return makeVector(makeData({ type: new DateDay(), data, nullBitmap, nullCount }));
    return makeVector(makeData({ type: new Int32(), data, nullBitmap, nullCount }));
  }
  const data = Float64Array.from(values, (value) => value ?? 0);
  return makeVector(makeData({ type: new Float64(), data, nullBitmap, nullCount }));
}

function toTextVector(codes: Int32Array, texts: readonly string[]): Vector {
  const { nullBitmap, nullCount } = nullsOf(codes.length, (index) => (codes[index] ?? -1) < 0);
  const dictionary = toListOfTexts(texts.length === 0 ? [""] : texts);
  const data = codes.map((code) => Math.max(0, code));
  const type = new Dictionary(new Utf8(), new Int32());
  return makeVector(makeData({ type, data, nullBitmap, nullCount, dictionary }));
}

/** Made by hand: Arrow's own builders compile a function from text, which the page's policy forbids. */
function toListOfTexts(texts: readonly string[]): Vector<Utf8> {
  const parts = texts.map((text) => new TextEncoder().encode(text));
  const valueOffsets = new Int32Array(parts.length + 1);
  let end = 0;
  parts.forEach((part, index) => {
    end += part.length;
    valueOffsets[index + 1] = end;
  });
  const data = new Uint8Array(end);
  parts.forEach((part, index) => data.set(part, valueOffsets[index]));
  return makeVector(makeData({ type: new Utf8(), length: parts.length, nullCount: 0, valueOffsets, data }));
}

function toFlagVector(values: readonly (boolean | null | undefined)[]): Vector<Bool> {
  const { nullBitmap, nullCount } = nullsOf(values.length, (index) => typeof values[index] !== "boolean");
  const { nullBitmap: data } = nullsOf(values.length, (index) => values[index] !== true);
  return makeVector(makeData({ type: new Bool(), length: values.length, data, nullBitmap, nullCount }));
}

/** Arrow's validity: one bit per row, least significant first, set where there is a value. */
function nullsOf(
  length: number,
  isNull: (index: number) => boolean
): { readonly nullBitmap: Uint8Array; readonly nullCount: number } {
  const nullBitmap = new Uint8Array(Math.ceil(length / 64) * 8);
  let nullCount = 0;
  for (let index = 0; index < length; index += 1) {
    if (isNull(index)) nullCount += 1;
    else nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? 0) | (1 << (index & 7));
  }
  return { nullBitmap, nullCount };
}
