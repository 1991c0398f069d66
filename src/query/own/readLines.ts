import type { OwnNote } from "../../model/ownNote.ts";
import Papa from "papaparse";
import { OwnTableError, checkSize, mostColumns, mostRows, type RawRows } from "./ownFile.ts";

/** Signs that part cells, the usual ones first. */
const delimiters = [",", ";", "\t", "|", "\u001f", "^", "~", ":"] as const;

/** So many lines tell how a file parts its cells. */
const sample = 200;

/** So many quotation marks that are never closed are mended; a file with more is none. */
const mostMended = 50;

/** Returns the rows of a text whose lines are rows, whatever parts their cells; throws an OwnTableError. */
export function readLines(whole: string): RawRows {
  if (whole.includes("\u0000")) throw new OwnTableError("broken");
  const [, told] = /^"?sep=(.)"?\r?\n/i.exec(whole) ?? [];
  const delimiter = told ?? delimiterOf(whole);
  if (delimiter === undefined) throw new OwnTableError(/\S.*\n\s*\S/.test(whole) ? "one-column" : "empty");
  const from = told === undefined ? 0 : whole.indexOf("\n") + 1;
  const found = parseFrom(whole, from, delimiter);
  return { kind: "rows", isCommaFree: delimiter !== ",", ...found };
}

/** Returns the sign that parts most lines into the same number of cells, two or more; undefined where none does. */
function delimiterOf(text: string): string | undefined {
  let best: string | undefined;
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text.slice(0, 200_000), {
      delimiter,
      preview: sample,
      skipEmptyLines: "greedy"
    });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [width = 0, rows = 0] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [];
    // Many cells in a few lines are no table, and two in each may be a sentence with a comma.
    const score = width < 2 ? 0 : rows + Math.min(width, 20) / 100;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

interface Found {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly notes: readonly OwnNote[];
}

/** Parses a text from a place on; a line with a quotation mark that is not closed is taken as it stands. */
function parseFrom(text: string, from: number, delimiter: string): Found {
  const rows: (readonly string[])[] = [];
  const starts: number[] = [];
  const mended: number[] = [];
  for (let at = from; at < text.length;) {
    const fault = parsePart(text, at, delimiter, (cells, start) => {
      rows.push(cells);
      starts.push(start);
    });
    if (fault === undefined) break;
    const ends = /\r\n|\n|\r/g;
    ends.lastIndex = fault;
    const end = ends.exec(text);
    const stop = end?.index ?? text.length;
    rows.push(unquoted(text.slice(fault, stop), delimiter));
    starts.push(fault);
    mended.push(fault);
    if (mended.length > mostMended) throw new OwnTableError("broken");
    at = stop + (end?.[0].length ?? 0);
  }
  const lineOf = lineCounter(text);
  const lines = starts.map(lineOf);
  const quoted = new Set(mended);
  const notes: OwnNote[] =
    mended.length === 0 ? [] : [{ kind: "quote", lines: lines.filter((_, row) => quoted.has(starts[row] ?? -1)) }];
  return { rows, lines, notes };
}

/** Parses until the end, or until a row whose quotation marks are wrong: then it returns where that row begins. */
function parsePart(
  text: string,
  from: number,
  delimiter: string,
  onRow: (cells: readonly string[], start: number) => void
): number | undefined {
  const part = from === 0 ? text : text.slice(from);
  let start = 0;
  let fault: number | undefined;
  let count = 0;
  Papa.parse<string[]>(part, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === "Quotes")) {
        fault = from + start;
        parser.abort();
        return;
      }
      if (data.some((cell) => cell.trim() !== "")) {
        count += 1;
        if (count > mostRows + 1000 || data.length > mostColumns * 2) checkSize(count, data.length);
        onRow(data, from + start);
      }
      start = meta.cursor;
    }
  });
  return fault;
}

/** The cells of a line whose quotation marks are letters, but for pairs around a cell. */
function unquoted(line: string, delimiter: string): readonly string[] {
  return line.split(delimiter).map((cell) => cell.replace(/^"([^"]*)"$/, "$1"));
}

/** Returns what tells the line of a place in a text, counted from 1; the places have to come in their order. */
function lineCounter(text: string): (place: number) => number {
  const ends = /\r\n|\n|\r/g;
  let line = 1;
  let next = ends.exec(text);
  return (place) => {
    while (next && next.index < place) {
      line += 1;
      next = ends.exec(text);
    }
    return line;
  };
}
