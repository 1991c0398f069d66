import type { OwnColumn } from "./ownFile.ts";
import { yearOf, type YearOf } from "./yearOf.ts";

/** What tables call the column of their years, in the languages of the site. */
const yearNames =
  /^(?:.*[_ ])?(?:years?|yr|periods?|date|jahr|time|time[ _]?period|data[ _]?year|ref(?:erence)?[ _]?(?:date|year|period)|fiscal[ _]?year|fy|ann[ée]es?|p[ée]riode|exercice|السنة|سنة|العام|عام|الفترة|فترة)(?:_\d+)?$/iu;

/** Returns whether a column is called as years are. */
export function isYearName(name: string): boolean {
  return yearNames.test(name.trim().replace(/([a-z])([A-Z])/g, "$1 $2"));
}

/** The years of a column, and the days or quarters in them where cells are no whole years. */
export interface YearsOf {
  readonly years: readonly (number | null)[];
  readonly within: readonly (string | null)[] | undefined;
}

/** Returns the year of each row where a column holds years in every row that is filled; undefined where it does not. */
export function yearsOf(column: OwnColumn): YearsOf | undefined {
  if (column.kind === "number" && column.odd.length > 0) return undefined;
  const seen = new Map<string | number, ReturnType<typeof yearOf>>();
  const found = column.values.map((cell) => {
    if (cell === null) return null;
    if (!seen.has(cell)) seen.set(cell, yearOf(cell));
    return seen.get(cell);
  });
  if (found.every((each) => each === null) || found.includes(undefined)) return undefined;
  const hasDays = found.some((each) => each?.within !== undefined);
  return {
    years: found.map((each) => each?.year ?? null),
    within: hasDays ? found.map((each) => each?.within ?? null) : undefined
  };
}

/**
 * Returns the places of the columns that can be those of the years: first those that are called so, then those that
 * hold years whatever they are called.
 */
export function yearColumns(columns: readonly OwnColumn[]): readonly number[] {
  const places = columns.flatMap((column, place) => (yearsOf(column) ? [place] : []));
  const isNamed = (place: number): boolean => isYearName(columns[place]?.name ?? "");
  const days = (place: number): number => (columns[place]?.kind === "text" ? 1 : 0);
  return [...places].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || days(a) - days(b) || a - b);
}

/** What a head says beside its year, such as "gdp" in `gdp_2022` and "Population" in `2022 Population`. */
export interface HeadOfYear extends YearOf {
  /** Empty where the head is a year alone. */
  readonly series: string;
}

const seriesBeforeYear = /^(.*\p{L}[^\p{L}\d]*?)[\s_.:([-]*((?:18|19|20)\d{2})[)\]]?$/u;
const seriesBehindYear = /^((?:18|19|20)\d{2})[\s_.:-]+(\p{L}.*)$/u;

/** Returns the year of a head, alone or beside the name of a series; undefined where it names none. */
export function headOfYear(name: string): HeadOfYear | undefined {
  const alone = yearOf(name);
  if (alone) return { ...alone, series: "" };
  const text = name.normalize("NFKC").trim();
  const [, before = "", year = ""] = seriesBeforeYear.exec(text) ?? [];
  if (year !== "") return { year: Number(year), within: undefined, series: before.trim() };
  const [, first = "", behind = ""] = seriesBehindYear.exec(text) ?? [];
  return first === "" ? undefined : { year: Number(first), within: undefined, series: behind.trim() };
}

/**
 * Returns the places of columns that are a year each, two or more; none where there are fewer. Heads with a series
 * beside the year count where all of them name the same: with two series nobody could say which is meant.
 */
export function wideColumns(columns: readonly OwnColumn[]): readonly number[] {
  const found = columns.flatMap(({ name, kind }, place) => {
    const head = kind === "number" ? headOfYear(name) : undefined;
    return head ? [{ ...head, place }] : [];
  });
  const alone = found.filter(({ series }) => series === "");
  if (alone.length >= 2) return alone.map(({ place }) => place);
  const series = new Set(found.map((each) => each.series.toLowerCase()));
  const years = new Set(found.map(({ year }) => year));
  return found.length >= 2 && series.size === 1 && years.size === found.length ? found.map(({ place }) => place) : [];
}
