import Papa from "papaparse";
import { SourceError } from "./adapter.ts";
import { known } from "../../src/model/known.ts";

/** A line of a table: its number in the file, the header being 1, and its cells by column name. */
export interface CsvRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Returns the text of a UTF-8 file without its byte order mark; throws a SourceError for an empty file, bytes that are
 * not UTF-8, and a web page, which is how a server says that it has no such file.
 */
export function decodeText(content: Uint8Array, file: string): string {
  if (content.length === 0) throw new SourceError(file, "is empty");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    throw new SourceError(file, "is not UTF-8 text");
  }
  if (/^\s*<(!doctype\s+html|html|head|body)\b/i.test(text)) throw new SourceError(file, "is a web page, not data");
  return text;
}

/** Returns what a JSON file holds; throws a SourceError for anything but JSON. */
export function parseJson(content: Uint8Array, file: string): unknown {
  const text = decodeText(content, file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError(file, `is not JSON: ${String(error)}`);
  }
}

/** Throws a SourceError for a column that is missing or has its name twice: nobody could say which of them is meant. */
export function checkHeader(header: readonly unknown[], columns: readonly string[], file: string): void {
  for (const column of columns) {
    const first = header.indexOf(column);
    if (first < 0) throw new SourceError(file, `has no column "${column}"`);
    if (header.lastIndexOf(column) !== first) throw new SourceError(file, `has two columns "${column}"`);
  }
}

/** Returns the cells of every line; throws a SourceError for broken quotes. */
export function parseLines(content: Uint8Array, file: string, delimiter = ","): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(decodeText(content, file), { delimiter, skipEmptyLines: false });
  const fault = errors.find(({ type }) => type === "Quotes");
  if (fault) throw new SourceError(file, `row ${(fault.row ?? 0) + 1}: ${fault.message}`);
  return data.at(-1)?.join("") === "" ? data.slice(0, -1) : data;
}

/** Returns the rows of a table with a header; throws a SourceError for a column missing or twice, or a row that does not fit. */
export function parseCsv(
  content: Uint8Array,
  file: string,
  columns: readonly string[],
  delimiter = ","
): readonly CsvRow[] {
  const [header = [], ...lines] = parseLines(content, file, delimiter);
  checkHeader(header, columns, file);
  if (lines.length === 0) throw new SourceError(file, "has no rows");
  return lines.map((line, index) => {
    const row = index + 2;
    if (line.length !== header.length) {
      throw new SourceError(file, `row ${row}: ${line.length} cells under ${header.length} columns`);
    }
    return { row, cells: Object.fromEntries(header.map((name, at) => [name, known(line[at], name)])) };
  });
}

/** Returns a number written with digits, a point and an exponent; throws a SourceError for any other text. */
export function numberIn(file: string, row: number | string, text: string): number {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text.trim()))
    throw new SourceError(file, `row ${row}: "${text}" is not a number`);
  return Number(text);
}

/** Returns a year from 1900 to 2100; throws a SourceError for anything else. */
export function yearIn(file: string, row: number | string, text: string): number {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : NaN;
  if (!(year >= 1900 && year <= 2100)) throw new SourceError(file, `row ${row}: "${text}" is not a year`);
  return year;
}
