import type { OwnNote } from "../../model/ownNote.ts";
import { OwnTableError, type Cell, type RawRows } from "./ownFile.ts";
import { isAbsent, toNumbers } from "./toNumbers.ts";
import { yearOf } from "./yearOf.ts";

/** A table whose columns have their names. */
export interface Headed {
  readonly names: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
  readonly lines: readonly number[];
  readonly notes: readonly OwnNote[];
}

type Row = readonly Cell[];

const isFilled = (cell: Cell | undefined): boolean =>
  cell !== null && cell !== undefined && (typeof cell !== "string" || cell.trim() !== "");
const textOf = (cell: Cell | undefined): string => (isFilled(cell) ? String(cell).replace(/\s+/g, " ").trim() : "");
const filled = (row: Row): number => row.filter(isFilled).length;
const extent = (row: Row): number => row.map(isFilled).lastIndexOf(true) + 1;
const isNumber = (cell: Cell | undefined): boolean =>
  typeof cell === "number" || (typeof cell === "string" && /^[+−-]?[\d.,\s]*\d[\d.,\s]*%?$/.test(cell.trim()));
const isYearHead = (cell: Cell | undefined): boolean => cell !== undefined && yearOf(cell) !== undefined;

/** A head stands among so many rows. */
const searched = 60;

/** So many texts or lines are named. */
const mostNamed = 20;

/**
 * Finds the line that names the columns, and what stands above and below the table, which is no part of it. Throws an
 * OwnTableError where there are no rows, or one column.
 */
export function findHead({ rows, lines, notes }: RawRows): Headed {
  const width = usualExtent(rows);
  if (rows.length === 0) throw new OwnTableError("empty");
  if (width < 2) throw new OwnTableError("one-column");
  const at = headPlace(rows, width);
  const isHeadless = lacksHead(rows, at);
  const first = isHeadless ? at : at + 1 + linesUnder(rows, at);
  const head = isHeadless ? [] : headNames(rows, lines, at, width, first);
  const end = endOfBody(rows, lines, first);
  const body = rows.slice(first, end);
  if (body.length === 0) throw new OwnTableError("empty");
  const bodyLines = lines.slice(first, end);
  const top = isHeadless ? at : at - linesAbove(rows, lines, at, width);
  const shifted = isShifted(head, body) ? ["", ...head] : head;
  const names = isHeadless ? Array.from({ length: Math.max(...body.map(extent)) }, () => "") : shifted;
  return {
    names,
    columns: names.map((_, place) => body.map((row) => row[place] ?? null)),
    lines: bodyLines,
    notes: [
      ...notes,
      ...textsNote("above", rows.slice(0, top)),
      ...textsNote("below", rows.slice(end)),
      ...(isTags(rows[at + 1]) && !isHeadless ? [{ kind: "tags" } as const] : []),
      ...(isHeadless ? [{ kind: "headless" } as const] : []),
      ...raggedNotes(body, bodyLines, names.length)
    ]
  };
}

/** How far most rows reach that have more than one cell; of two equally many the further. */
function usualExtent(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, 5000))
    if (filled(row) > 1) counts.set(extent(row), (counts.get(extent(row)) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/** The first row that fills nearly all columns, or at least half of them. */
function headPlace(rows: readonly Row[], width: number): number {
  const start = rows.slice(0, searched);
  const isComment = (row: Row): boolean => /^\s*(?:#|\/\/)/.test(textOf(row[0])) && !isTags(row);
  const rowFilling = (share: number): number =>
    start.findIndex((row) => !isComment(row) && filled(row) >= Math.max(2, Math.ceil(width * share)));
  const full = rowFilling(0.9);
  // Between a whole line and a half one with names in it, the one that comes first and is no title counts.
  const half = rowFilling(0.5);
  if (full < 0) return Math.max(0, half);
  const [early, whole] = [start.at(half), start.at(full)];
  const isNames = half < full && width > 2 && early?.some(isNumber) === false && whole?.some(isNumber) === true;
  const found = isNames ? half : full;
  return isSecondHead(start.at(found), start.at(found + 1)) ? found + 1 : found;
}

/** True for a line of heads under one whose cells were merged: it names columns that the first leaves empty. */
function isSecondHead(first: Row | undefined, second: Row | undefined): boolean {
  if (!first || !second || isFilled(second[0]) || !isFilled(first[0])) return false;
  const named = second.filter(isFilled);
  const completes = second.some((cell, place) => isFilled(cell) && !isFilled(first[place]));
  return completes && named.length > 1 && named.every((cell) => !isNumber(cell) || isYearHead(cell));
}

/** True where the first full line is of the table itself: it has a number wherever the lines below it have one. */
function lacksHead(rows: readonly Row[], at: number): boolean {
  const head = rows[at] ?? [];
  const body = rows.slice(at + 1, at + 200);
  if (body.length === 0) return false;
  const numeric = head.flatMap((_, place) =>
    toNumbers(
      body.map((row) => row[place] ?? null),
      true
    ) && body.some((row) => isFilled(row[place]))
      ? [place]
      : []
  );
  if (numeric.length === 0) return false;
  const named = numeric.map((place) => head[place]);
  const isCount =
    named.length > 1 && named.every((cell, place) => place === 0 || Number(cell) === Number(named[place - 1]) + 1);
  return named.every((cell) => isNumber(cell) && !isYearHead(cell)) && !isCount;
}

/** A second line of heads under the first: tags such as #value, or units where the first column has none. */
function linesUnder(rows: readonly Row[], at: number): number {
  const under = rows[at + 1];
  if (!under || rows.length < at + 3) return 0;
  return isTags(under) || isUnits(rows, at) ? 1 : 0;
}

function isTags(row: Row | undefined): boolean {
  return row !== undefined && filled(row) > 1 && row.filter(isFilled).every((cell) => /^\s*#\w/.test(String(cell)));
}

/** A line of texts above numbers, empty where the rows are named. */
function isUnits(rows: readonly Row[], at: number): boolean {
  const under = rows[at + 1] ?? [];
  if (
    isFilled(under[0]) ||
    filled(under) === 0 ||
    under.some((cell) => isNumber(cell) || (isFilled(cell) && isAbsent(textOf(cell))))
  )
    return false;
  const next = rows[at + 2] ?? [];
  return isFilled(next[0]) && under.some((cell, place) => isFilled(cell) && isNumber(next[place]));
}

/** A line right above the head that names several columns at once, as merged cells do. */
function linesAbove(rows: readonly Row[], lines: readonly number[], at: number, width: number): number {
  const above = rows[at - 1];
  const head = rows[at] ?? [];
  if (!above || width < 3 || (lines[at] ?? 0) - (lines[at - 1] ?? 0) > 1 || /^\s*#/.test(textOf(above[0]))) return 0;
  const completes = above.some((cell, place) => isFilled(cell) && !isFilled(head[place]));
  const spans = above.some((cell, place) => place > 0 && isFilled(cell)) && extent(above) > 1;
  return spans && (completes || filled(above) > 1) && head.some((_, place) => place > 0 && !isFilled(above[place]))
    ? 1
    : 0;
}

function headNames(
  rows: readonly Row[],
  lines: readonly number[],
  at: number,
  width: number,
  first: number
): readonly string[] {
  const row = rows[at] ?? [];
  // A column without a name is one where the head has room for it and some row a cell.
  const nameless = rows.slice(first).reduce((most, each) => Math.max(most, Math.min(extent(each), row.length)), 0);
  const length = Math.max(extent(row), nameless, isUnits(rows, at) ? extent(rows[at + 1] ?? []) : 0);
  const own = Array.from({ length }, (_, place) => textOf(row[place]).replace(/^\uFEFF/, ""));
  const above = linesAbove(rows, lines, at, width) === 1 ? (rows[at - 1] ?? []) : [];
  const under = isUnits(rows, at) ? (rows[at + 1] ?? []) : [];
  let group = "";
  return own.map((name, place) => {
    if (isFilled(above[place])) group = textOf(above[place]);
    const whole = [above.length > 0 ? group : "", name].filter((part) => part !== "").join(" ");
    const unit = textOf(under[place]);
    return unit === "" ? whole : `${whole} (${unit})`;
  });
}

/** Where the table ends: lines of one text below it, after a gap or with the words of a note, are none of its rows. */
function endOfBody(rows: readonly Row[], lines: readonly number[], first: number): number {
  let end = rows.length;
  while (end > first + 1) {
    const row = rows[end - 1] ?? [];
    if (filled(row) !== 1 || !isFilled(row[0])) break;
    end -= 1;
  }
  // Rows of which only the name is known belong to the table, until a gap or a note.
  for (let place = end; place < rows.length; place += 1) {
    const gap = (lines[place] ?? 0) - (lines[place - 1] ?? 0) > 1;
    if (gap || isRemark(textOf(rows[place]?.[0]))) return place;
  }
  return rows.length;
}

function isRemark(text: string): boolean {
  return (
    text.length > 60 ||
    /^(?:sources?|notes?|data from|last updated|\*|†|\(\d+\)|©|https?:|#|المصدر|ملاحظة)\s*[:\s\S]/i.test(text)
  );
}

/** R writes names of rows and none above them: then each row has one cell more than the head. */
function isShifted(head: readonly string[], body: readonly Row[]): boolean {
  return head.length > 0 && body.every((row) => extent(row) === head.length + 1);
}

function textsNote(kind: "above" | "below", rows: readonly Row[]): readonly OwnNote[] {
  const texts = rows.map((row) => row.filter(isFilled).map(textOf).join(" · ")).filter((text) => text !== "");
  return texts.length === 0 ? [] : [{ kind, texts: texts.slice(0, mostNamed) }];
}

function raggedNotes(body: readonly Row[], lines: readonly number[], width: number): readonly OwnNote[] {
  const long = body.flatMap((row, place) => (extent(row) > width ? [place] : []));
  const short = body.flatMap((row, place) => (row.length < width ? [place] : []));
  const lineOf = (place: number): number => lines[place] ?? 0;
  return [
    ...(long.length === 0
      ? []
      : [
          {
            kind: "long",
            lines: long.slice(0, mostNamed).map(lineOf),
            texts: long.slice(0, mostNamed).map((place) => (body[place] ?? []).slice(width).map(textOf).join(" "))
          } as const
        ]),
    ...(short.length === 0 ? [] : [{ kind: "short", lines: short.slice(0, mostNamed).map(lineOf) } as const])
  ];
}
