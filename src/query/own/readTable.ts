import Papa from "papaparse";
import { openParquet } from "../engine/readParquetParts.ts";
import { decodeText } from "./decodeText.ts";
import { toNumbers } from "./toNumbers.ts";
import { known } from "../../model/known.ts";

/** A table of the reader: columns of one length, each of numbers or of texts; null is an empty cell. */
export interface OwnTable {
  readonly names: readonly string[];
  readonly columns: readonly (readonly (string | number | null)[])[];
  readonly rows: number;
}

/** Why a file is no table that can be used. */
export type OwnFault = "too-large" | "empty" | "broken" | "no-area";

/** A file that cannot be used, and why. */
export class OwnTableError extends Error {
  readonly fault: OwnFault;

  constructor(fault: OwnFault) {
    super(fault);
    this.name = "OwnTableError";
    this.fault = fault;
  }
}

/** The largest file that is read, in bytes, and the most rows and columns. */
export const largestFile = 50_000_000;
const mostRows = 500_000;
const mostColumns = 200;

/** Reads a CSV or Parquet file; throws an OwnTableError. */
export async function readTable(file: Blob): Promise<OwnTable> {
  if (file.size > largestFile) throw new OwnTableError("too-large");
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isParquet = String.fromCharCode(...head) === "PAR1";
  const table = isParquet
    ? await readParquetTable(file)
    : readCsv(decodeText(new Uint8Array(await file.arrayBuffer())));
  if (table.rows === 0 || table.names.length === 0) throw new OwnTableError("empty");
  if (table.rows > mostRows || table.names.length > mostColumns) throw new OwnTableError("too-large");
  return table;
}

async function readParquetTable(file: Blob): Promise<OwnTable> {
  try {
    const { columns, parts } = await openParquet(await file.arrayBuffer());
    const cells = columns.map((): (string | number | null)[] => []);
    for await (const part of parts()) {
      part.forEach((column, index) => {
        const target = cells[index];
        if (column.kind === "text") for (const code of column.codes) target?.push(column.texts[code] ?? null);
        else
          for (const value of column.values) target?.push(value === true ? 1 : value === false ? 0 : (value ?? null));
      });
    }
    return {
      names: uniqueNames(columns.map(({ name }) => name)),
      columns: cells,
      rows: known(cells[0], "column").length
    };
  } catch {
    throw new OwnTableError("broken");
  }
}

function readCsv(text: string): OwnTable {
  if (text.includes("\u0000")) throw new OwnTableError("broken");
  const { data, meta } = Papa.parse<string[]>(text, { skipEmptyLines: "greedy" });
  const [head = [], ...rows] = data;
  if (head.length < 2) throw new OwnTableError(rows.length === 0 ? "empty" : "broken");
  const columns = head.map((_, index) => {
    const cells = rows.map((row) => (row[index] ?? "").trim());
    return toNumbers(cells, meta.delimiter !== ",") ?? cells.map((cell) => (cell === "" ? null : cell));
  });
  return { names: uniqueNames(head), columns, rows: rows.length };
}

/** Names that a query can use: in one line, none empty, none twice, and not `area`, kept for the recognised codes. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set(["area"]);
  return names.map((name, index) => {
    const wanted =
      name
        .replace(/^\uFEFF/, "")
        .replace(/\s+/g, " ")
        .trim() || `column_${index + 1}`;
    let unique = wanted;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${wanted}_${count}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
