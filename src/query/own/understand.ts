import type { OwnQuestion } from "../../model/ownNote.ts";
import type { ReadAreas } from "./areaColumn.ts";
import { OwnTableError, type OwnTable } from "./ownFile.ts";
import { findAreas, guessRoles, type FoundAreas, type OwnRoles } from "./ownRoles.ts";
import { ownRows, type OwnRows } from "./ownRows.ts";

/** A column that tells rows of one country and year apart, and its values with how many rows have each. */
export interface Series {
  readonly column: number;
  readonly values: readonly (readonly [text: string, rows: number])[];
}

/** What was understood of a table, and what the reader has to say before it can be joined. */
export interface Understood {
  readonly table: OwnTable;
  readonly roles: OwnRoles;
  readonly areas: FoundAreas;
  readonly rows: OwnRows;
  /** The rows that count, by their place among `rows`. */
  readonly counted: readonly number[];
  /** Areas that have a row. */
  readonly matched: number;
  readonly series: readonly Series[];
  /** Pairs of an area and a year that have several rows still. */
  readonly repeated: number;
  /** Of several days of a year the last one counts. */
  readonly takesLastDay: boolean;
  readonly open: readonly OwnQuestion[];
}

/** A column with more values than these is not offered to choose from. */
const mostValues = 300;

/** Understands a table; `chosen` is what the reader has said of it. Throws an OwnTableError `no-area`. */
export function understand(table: OwnTable, read: ReadAreas, chosen?: OwnRoles): Understood {
  const areas = chosen ? areasAt(table, read, chosen.area) : findAreas(table, read);
  if (!areas) throw new OwnTableError("no-area");
  const roles = chosen ?? guessRoles(table, areas.column);
  const rows = ownRows(table, roles, areas);
  const named = rows.areas.flatMap((area, place) => (area === undefined ? [] : [place]));
  const series = seriesOf(table, roles, rows, named);
  const chosenRows = named.filter((place) =>
    series.every(({ column }) => {
      const only = roles.only[column];
      return only === undefined || textAt(table, column, rows.rowOf[place]) === only;
    })
  );
  const counted = rows.within ? lastDays(rows, chosenRows) : chosenRows;
  const repeated = countRepeated(rows, counted);
  return {
    table,
    roles,
    areas,
    rows,
    counted,
    matched: new Set(named.map((place) => rows.areas[place])).size,
    series,
    repeated,
    takesLastDay: counted.length < chosenRows.length,
    open: openQuestions(table, roles, series, repeated)
  };
}

function areasAt(table: OwnTable, read: ReadAreas, place: number): FoundAreas {
  const column = table.columns[place];
  return { ...read(column?.name ?? "", column?.values ?? []), column: place };
}

function openQuestions(
  { columns }: OwnTable,
  { only, measures, wide, first, repeats, readings }: OwnRoles,
  series: readonly Series[],
  repeated: number
): readonly OwnQuestion[] {
  const hasSeries = series.some(({ column }) => only[column] === undefined);
  const used = [...measures, ...wide];
  const isOpen = used.some((place) => {
    const column = columns[place];
    return column?.kind === "number" && column.other !== undefined && readings[place] === undefined;
  });
  const found: readonly (readonly [boolean, OwnQuestion])[] = [
    [used.length === 0, "none"],
    [hasSeries, "series"],
    [!hasSeries && repeated > 0 && repeats === undefined, "repeats"],
    [measures.length > 1 && first === undefined, "first"],
    [isOpen, "reading"]
  ];
  return found.flatMap(([is, question]) => (is ? [question] : []));
}

const textAt = (table: OwnTable, column: number, row: number | undefined): string =>
  String(table.columns[column]?.values[row ?? -1] ?? "");

const keyOf = ({ areas, years }: OwnRows, place: number): string => `${areas[place] ?? ""} ${years?.[place] ?? ""}`;

function countRepeated(rows: OwnRows, places: readonly number[]): number {
  const seen = new Map<string, number>();
  for (const place of places) seen.set(keyOf(rows, place), (seen.get(keyOf(rows, place)) ?? 0) + 1);
  return [...seen.values()].filter((count) => count > 1).length;
}

/** Of the rows of an area and year, those of the last day. */
function lastDays(rows: OwnRows, places: readonly number[]): readonly number[] {
  const last = new Map<string, string>();
  const day = (place: number): string => rows.within?.[place] ?? "";
  for (const place of places) {
    const key = keyOf(rows, place);
    if (day(place) >= (last.get(key) ?? "")) last.set(key, day(place));
  }
  return places.filter((place) => day(place) === last.get(keyOf(rows, place)));
}

/**
 * The columns, beside countries, years and measures, in which rows of one country, year and day differ: as few of them as
 * tell all such rows apart, the one that tells most apart first.
 */
function seriesOf(table: OwnTable, roles: OwnRoles, rows: OwnRows, places: readonly number[]): readonly Series[] {
  const taken = new Set([roles.area, roles.year, ...roles.wide, ...roles.measures]);
  const free = table.columns.flatMap((_, column) => (taken.has(column) ? [] : [column]));
  const valueAt = (column: number, place: number): unknown => table.columns[column]?.values[rows.rowOf[place] ?? -1];
  const chosen: number[] = [];
  let alike = pairsOf(rows, places);
  while (alike.length > 0) {
    const told = free.map((column) => alike.filter(([a, b]) => valueAt(column, a) !== valueAt(column, b)).length);
    const most = Math.max(0, ...told);
    const best = free.find((column, place) => told[place] === most && isOffered(table, column));
    if (most === 0 || best === undefined) break;
    chosen.push(best);
    alike = alike.filter(([a, b]) => valueAt(best, a) === valueAt(best, b));
  }
  return chosen.map((column) => ({ column, values: countValues(table, column, rows, places) }));
}

/** Rows that have one country, year, day and column with an earlier one, each with that. */
function pairsOf(rows: OwnRows, places: readonly number[]): readonly (readonly [number, number])[] {
  const firstOf = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  for (const place of places) {
    const key = `${keyOf(rows, place)} ${rows.within?.[place] ?? ""} ${rows.wideOf?.[place] ?? ""}`;
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, place);
    else pairs.push([first, place]);
  }
  return pairs;
}

/** A column of many values, such as notes or names of towns, is none to choose from. */
function isOffered({ columns }: OwnTable, column: number): boolean {
  return new Set<unknown>(columns[column]?.values).size <= mostValues;
}

function countValues(table: OwnTable, column: number, rows: OwnRows, places: readonly number[]): Series["values"] {
  const counts = new Map<string, number>();
  for (const place of places) {
    const text = textAt(table, column, rows.rowOf[place]);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
