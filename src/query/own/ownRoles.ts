import type { AreaColumn, ReadAreas } from "./areaColumn.ts";
import type { OwnColumn, OwnTable } from "./ownFile.ts";
import { wideColumns, yearColumns } from "./yearColumns.ts";

/** What becomes of several rows of one country and year that nothing tells apart. */
export const repeatWays = ["first", "last", "sum", "mean", "largest"] as const;
export type RepeatWay = (typeof repeatWays)[number];

/** What the columns of a table are taken for, by their places; all of it can be changed by the reader. */
export interface OwnRoles {
  readonly area: number;
  /** The column of the years. */
  readonly year: number | undefined;
  /** Columns that are a year each. */
  readonly wide: readonly number[];
  /** Columns of numbers that can be asked for. */
  readonly measures: readonly number[];
  /** The one that is put beside the figures at once; undefined where the reader has to say which. */
  readonly first: number | undefined;
  /** Of a column that tells rows of one country and year apart: the value whose rows count. */
  readonly only: Readonly<Record<number, string>>;
  readonly repeats: RepeatWay | undefined;
  /** Columns whose numbers can be read in two ways, with the way that the reader said. */
  readonly readings: Readonly<Record<number, "taken" | "other">>;
  /** Codes of areas by the names that the reader has matched by hand. */
  readonly matched: Readonly<Record<string, string>>;
}

/** A column that names areas, at its place. */
export interface FoundAreas extends AreaColumn {
  readonly column: number;
}

/** At least so large a share of a column must be areas; of a column of numbers more, for many a small number is a code. */
const shareOfAreas = 0.5;
const shareOfNumbers = 0.9;

/** Columns that are called so hold countries, or their codes. */
const areaNames =
  /countr|nation|territor|economy|entity|^geo|area|\biso|iso[ _-]?[23a]|alpha[ _-]?[23]|m49|^noc$|ioc|fifa|^itu$|state|location|^ref|pays|بلد|دولة/i;

/** Returns the column that names areas best; undefined where none names them in half of its rows. */
export function findAreas({ columns }: Pick<OwnTable, "columns">, read: ReadAreas): FoundAreas | undefined {
  let best: FoundAreas | undefined;
  let bestScore = 0;
  columns.forEach((column, place) => {
    const { name, kind, values } = column;
    const isNamed = areaNames.test(name);
    if (kind === "number" && (!isNamed || !values.every((value) => value === null || Number.isInteger(value)))) return;
    const found = read(name, values);
    if (found.share < (kind === "number" ? shareOfNumbers : shareOfAreas)) return;
    // Words before numbers, columns that are called so before others, and the first of two that are alike.
    const score = found.share + (isNamed ? 0.3 : 0) + (kind === "text" ? 0.2 : 0);
    if (score <= bestScore + 1e-9) return;
    best = { ...found, column: place };
    bestScore = score;
  });
  return best;
}

/** Numbers that nobody compares countries by: where something lies, and how it is counted or coded. */
const noMeasures =
  /^(?:lat(?:itude)?|lon(?:g(?:itude)?)?|lng|x|y|id|.*[_ ]id|.*[a-z]Id|fid|objectid|gid|uid|index|decimals?|unit_mult(?:iplier)?|rank|rang|row|no|nr|#|column_1|unnamed.*|m49|.*code|.*codes|iso.*|zip|postcode|phone|month|day|hour|week|quarter|age|sexe?|quintile|decile)$/i;

/** Returns what the columns of a table are taken for at first, the areas being in that column. */
export function guessRoles(table: Pick<OwnTable, "columns">, area: number): OwnRoles {
  const { columns } = table;
  const wide = wideColumns(columns).filter((place) => place !== area);
  const numbers = columns.flatMap(({ kind }, place) => (kind === "number" && place !== area ? [place] : []));
  const year = wide.length > 0 ? undefined : yearPlace(columns, area, numbers);
  const free = numbers.filter((place) => place !== year && !wide.includes(place));
  const measures = wide.length > 0 ? [] : likelyMeasures(columns, free);
  return {
    area,
    year,
    wide,
    measures,
    first: measures.length === 1 ? measures[0] : undefined,
    only: {},
    repeats: undefined,
    readings: {},
    matched: {}
  };
}

/** What SDMX calls the observation: the other numbers of such a table are codes, years and orders of its rows. */
const observed = /^obs[_ ]?value$/i;

/** Of columns of numbers, those that are worth comparing; all of them where none is. */
function likelyMeasures(columns: readonly OwnColumn[], free: readonly number[]): readonly number[] {
  const ofSdmx = free.filter((place) => isObserved(columns[place]));
  if (ofSdmx.length > 0) return ofSdmx;
  const likely = free.filter((place) => !isNoMeasure(columns[place]));
  return likely.length > 0 ? likely : free;
}

/** The column of years; one that is not called so only where other numbers are left to be compared. */
function yearPlace(columns: readonly OwnColumn[], area: number, numbers: readonly number[]): number | undefined {
  return yearColumns(columns).find((place) => {
    if (place === area) return false;
    const isDates = columns[place]?.kind === "text";
    return isDates || numbers.some((other) => other !== place && !isNoMeasure(columns[other]));
  });
}

function isObserved(column: OwnColumn | undefined): boolean {
  return column !== undefined && observed.test(column.name.trim());
}

/** True for coordinates, identifiers, and rows that are counted from one. */
function isNoMeasure(column: OwnColumn | undefined): boolean {
  if (column?.kind !== "number") return true;
  return noMeasures.test(column.name.trim());
}
