import type { AreaCode } from "./area.ts";
import type { Status } from "./observation.ts";
import type { IndicatorId } from "./indicator.ts";

/** The figures of one area in one year. `high` equals `low` where the indicator is not a range. */
export interface Cell {
  readonly low: number;
  readonly high: number;
  readonly status: Status;
}

/** One area's figures, in the order of the slice's periods; undefined where there is none. */
export interface Series {
  readonly area: AreaCode;
  readonly cells: readonly (Cell | undefined)[];
}

/** The figure of the world in a year, and what it rests on. */
export interface Summary {
  readonly low: number;
  readonly high: number;
  /** Share of the world's people who live in an area with a figure, from 0 to 1. */
  readonly coverage: number;
  /** Areas whose figure counts: in a mean those that have people, too. */
  readonly areas: number;
  /** Of these, areas whose figure is of an earlier year, carried forward; undefined where none is. */
  readonly carried?: number;
  /** The year, of the newest figure of the world where that is of one. */
  readonly period?: number;
}

/** All areas and years of an indicator for one code of each dimension, rounded to the indicator's decimals. */
export interface Slice {
  readonly indicator: IndicatorId;
  /** See `sliceKey`. */
  readonly key: string;
  /** Every year from the first to the last, ascending. */
  readonly periods: readonly number[];
  /** Areas with at least one figure, ascending by code. */
  readonly series: readonly Series[];
  /** The figure of the world in each period; undefined where it has none. */
  readonly summaries: readonly (Summary | undefined)[];
  /** The same over each area's latest figure; where figures are carried forward, that of a year, which it says. */
  readonly latestSummary: Summary | undefined;
}

/** A cell with the year that it is from. */
export interface DatedCell extends Cell {
  readonly period: number;
}

/** What stands in a row with an entry for each period. */
type Entries<T> = readonly (T | undefined)[];

/** Returns the entry of a row at a place with the period of that place; undefined where there is none. */
export function datedAt<T extends object>(
  entries: Entries<T>,
  periods: readonly number[],
  index: number
): (T & { readonly period: number }) | undefined {
  const entry = entries[index];
  if (entry === undefined) return undefined;
  const period = periods[index];
  if (period === undefined) throw new RangeError(`no period ${index}`);
  return { ...entry, period };
}

/** Returns the entries of a row that are there, each with its period. */
export function datedCells<T extends object>(
  entries: Entries<T>,
  periods: readonly number[]
): readonly (T & { readonly period: number })[] {
  return entries.flatMap((_, index) => datedAt(entries, periods, index) ?? []);
}

/** Returns the last entry of a row that is there, with its period. */
export function latestDated<T extends object>(
  entries: Entries<T>,
  periods: readonly number[]
): (T & { readonly period: number }) | undefined {
  return datedAt(entries, periods, entries.map((entry) => entry !== undefined).lastIndexOf(true));
}
