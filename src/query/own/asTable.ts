import { findHead } from "./findHead.ts";
import { checkSize, OwnTableError, type Cell, type OwnColumn, type OwnTable, type RawTable } from "./ownFile.ts";
import { isAbsent, toNumbers } from "./toNumbers.ts";
import { yearOf } from "./yearOf.ts";

/** Returns what a file holds as a table with named columns of numbers or texts; throws an OwnTableError. */
export function asTable(raw: RawTable): Omit<OwnTable, "parts" | "part"> {
  const { names, columns, lines, notes } =
    raw.kind === "rows" ? findHead(raw) : { names: raw.names, columns: raw.columns, lines: undefined, notes: [] };
  const rows = columns[0]?.length ?? 0;
  if (rows === 0) throw new OwnTableError("empty");
  checkSize(rows, columns.length);
  const unique = uniqueNames(names);
  const isCommaFree = raw.kind !== "rows" || raw.isCommaFree;
  return {
    columns: columns.map((cells, place) => toColumn(unique[place] ?? "", cells, isCommaFree)),
    rows,
    lines,
    notes
  };
}

function toColumn(name: string, cells: readonly Cell[], isCommaFree: boolean): OwnColumn {
  const numbers = toNumbers(cells, isCommaFree);
  if (numbers) return { kind: "number", name, ...numbers };
  // A year of which nothing is known is a column of numbers too.
  const isBlankYear =
    yearOf(name) !== undefined && cells.every((cell) => cell === null || isAbsent(String(cell).trim()));
  if (isBlankYear) {
    const marks = cells.flatMap((cell) => (cell === null || cell === "" ? [] : [String(cell).trim()]));
    const values = cells.map(() => null);
    return {
      kind: "number",
      name,
      values,
      missing: marks.length,
      marks: [...new Set(marks)],
      signs: [],
      odd: [],
      other: undefined
    };
  }
  return { kind: "text", name, values: cells.map(textOf) };
}

function textOf(cell: Cell): string | null {
  if (cell === null) return null;
  const text = String(cell).trim();
  return text === "" ? null : text;
}

/** The longest name of a column: longer ones are cut. */
const longestName = 200;

/**
 * Returns names that a query can use: in one line, none empty, none twice, and not `area`, kept for the codes that were
 * recognised. As many equal names as a file may have take one pass.
 */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set(["area"]);
  const next = new Map<string, number>();
  return names.map((name, index) => {
    const wanted =
      name
        .replace(/^\uFEFF/, "")
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim()
        .slice(0, longestName)
        .trim() || `column_${index + 1}`;
    const key = wanted.toLowerCase();
    let unique = wanted;
    let count = next.get(key) ?? 2;
    for (; taken.has(unique.toLowerCase()); count += 1) unique = `${wanted}_${count}`;
    next.set(key, count);
    taken.add(unique.toLowerCase());
    return unique;
  });
}
