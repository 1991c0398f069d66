import { sliceKey } from "../model/dimension.ts";
import type { AreaCode } from "../model/area.ts";
import type { CarriedFigure, CarriedIn } from "../model/carried.ts";
import type { Indicator } from "../model/indicator.ts";
import { known } from "../model/known.ts";
import type { Observation } from "../model/observation.ts";
import { roundDecimal, roundSignificant } from "../model/rounding.ts";
import { datedAt, type Cell, type Series, type Slice, type Summary } from "../model/slice.ts";
import { figuresAt, withCarried } from "../stats/carryForward.ts";
import { smallestCoverage } from "../stats/smallestCoverage.ts";
import type { MemberFigure } from "../stats/groupFigure.ts";
import { countsIn, summarise } from "../stats/summary.ts";

/** The first year of a slice; longer history is in the Parquet and CSV files. */
export const firstPeriod = 2000;

/** The last year of a slice, that of the targets: what is projected for later years is in the Parquet and CSV files. */
export const lastPeriod = 2030;

/** People by area for each year. */
export type PopulationOfPeriod = (period: number) => ReadonlyMap<AreaCode, number>;

/** The figures of one code of each dimension as published: a slice before its numbers are rounded for display. */
export type ExactSlice = Pick<Slice, "key" | "periods" | "series">;

/** What is carried into each year; undefined for an indicator whose sums take none. */
type Carried = CarriedIn | undefined;

/**
 * Returns the figures of an indicator by slice, the default first. Shares of all people are left out of an indicator
 * that is a share of users.
 */
export function exactSlices(indicator: Indicator, observations: readonly Observation[]): readonly ExactSlice[] {
  const recent = observations.filter(({ period, base }) => {
    return period >= firstPeriod && period <= lastPeriod && base !== "population";
  });
  const byKey = Map.groupBy(recent, ({ dimensions }) => sliceKey(indicator.dimensions, dimensions));
  const last = recent.reduce((latest, { period }) => Math.max(latest, period), firstPeriod);
  const first = recent.reduce((earliest, { period }) => Math.min(earliest, period), last);
  const periods = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const slices = [...byKey].map(([key, rows]) => ({ key, periods, series: seriesOf(indicator, rows, periods) }));
  return slices.toSorted((a, b) => orderOf(indicator, a) - orderOf(indicator, b) || (a.key < b.key ? -1 : 1));
}

/**
 * Returns the slices of an indicator, the default first: values rounded as they are shown (counts of people to four
 * significant digits), with the world's figure of each year, which is computed from the figures before rounding, or is
 * the total that is given.
 */
export function sliceObservations(
  indicator: Indicator,
  observations: readonly Observation[],
  populationOf: PopulationOfPeriod,
  carriedIn?: CarriedIn,
  totals: ReadonlyMap<number, number> = new Map()
): readonly Slice[] {
  return exactSlices(indicator, observations).map((exact) => {
    const summed = worldSummaries(indicator, exact, populationOf, carriedIn);
    const summaries = summed.map((each, index) => withTotal(each, totals.get(known(exact.periods[index], "period"))));
    return {
      indicator: indicator.id,
      key: exact.key,
      periods: exact.periods,
      series: exact.series.map(({ area, cells }) => ({
        area,
        cells: cells.map((cell) => cell && shownCell(indicator, cell))
      })),
      summaries,
      latestSummary: latestSummaryOf(indicator, exact, summaries, populationOf, carriedIn)
    };
  });
}

/** Returns a value as the site shows it: rounded to the indicator's decimals, people to four significant digits. */
export function roundForDisplay({ unit, decimals }: Pick<Indicator, "unit" | "decimals">, value: number): number {
  return unit === "people" ? roundPeople(value) : roundDecimal(value, decimals);
}

/**
 * Returns a count to four significant digits of which the first three are those of the count itself: 17,549,000 becomes
 * 17,540,000, since 17,550,000 would be printed as 17.6 million. Below 10,000 it is whole.
 */
function roundPeople(value: number): number {
  if (value < 10_000) return Math.round(value);
  const near = roundSignificant(value, 4);
  const excess = roundSignificant(near, 3) - roundSignificant(value, 3);
  return excess === 0 ? near : near - Math.sign(excess) * 10 ** (Math.floor(Math.log10(value)) - 3);
}

/** True for a value on the good side of the indicator's target, as it is shown: at most the ceiling, or a law in force. */
export function countsAsMet(indicator: Indicator, value: number): boolean {
  if (indicator.unit === "law") return value >= 2;
  const ceiling = indicator.breaks[indicator.firstSide - 1];
  return ceiling !== undefined && roundForDisplay(indicator, value) <= ceiling;
}

function seriesOf(indicator: Indicator, rows: readonly Observation[], periods: readonly number[]): readonly Series[] {
  const first = known(periods[0], "period");
  const series = [...Map.groupBy(rows, ({ area }) => area)].map(([area, figures]): Series => {
    const cells = Array.from<Cell | undefined>({ length: periods.length });
    for (const figure of figures) cells[figure.period - first] = toCell(indicator, figure);
    return { area, cells };
  });
  return series.toSorted((a, b) => (a.area < b.area ? -1 : 1));
}

/** What happened in several areas counts once in the world: its total stands for the sum of the areas. */
function withTotal(summary: Summary | undefined, total: number | undefined): Summary | undefined {
  return summary && total !== undefined ? { ...summary, low: total, high: total } : summary;
}

function worldSummaries(
  indicator: Indicator,
  { periods, series }: ExactSlice,
  populationOf: PopulationOfPeriod,
  carriedIn: Carried
): Slice["summaries"] {
  return periods.map((period, index) => {
    const figures = figuresAt(series, periods, () => index);
    const own = summaryOf(indicator, figures, populationOf(period), period);
    if (!carriedIn || !own || own.coverage < smallestCoverage) return own;
    return summaryOf(indicator, withCarried(figures, period, series, carriedIn), populationOf(period), period);
  });
}

/**
 * The summary of the newest figures: where figures are carried forward, that of the last year which has enough of its
 * own; else over each area's latest figure.
 */
function latestSummaryOf(
  indicator: Indicator,
  { periods, series }: ExactSlice,
  summaries: Slice["summaries"],
  populationOf: PopulationOfPeriod,
  carriedIn: Carried
): Slice["latestSummary"] {
  if (carriedIn) {
    const index = summaries.findLastIndex((each) => each && each.coverage >= smallestCoverage);
    return datedAt(summaries, periods, index);
  }
  // An area's last year with events says nothing of the years since: these do not add up to a figure of today.
  if (indicator.absence === "none-recorded") return undefined;
  const latest = figuresAt(series, periods, (cells) => cells.findLastIndex((cell) => cell !== undefined));
  return summaryOf(indicator, latest, populationOf(known(periods.at(-1), "period")));
}

/** The summary of figures; `period` is the year before which a figure was carried, if any was. */
function summaryOf(
  indicator: Indicator,
  figures: ReadonlyMap<AreaCode, MemberFigure>,
  population: ReadonlyMap<AreaCode, number>,
  period = -Infinity
): Summary | undefined {
  const { summary } = indicator;
  const summed = summarise(summary, figures, population, (value) => countsAsMet(indicator, value));
  if (!summed) return undefined;
  const counted = [...figures].filter(([area]) => countsIn(summary, area, population));
  const carried = counted.filter(([, figure]) => figure.period < period).length;
  return carried === 0 ? summed : { ...summed, carried };
}

function toCell(indicator: Indicator, { value, low, high, status }: Observation): Cell {
  const lower = low ?? value;
  const upper = high ?? value;
  if (lower === undefined || upper === undefined)
    throw new TypeError(`${indicator.id}: an observation without a value`);
  return { low: lower, high: upper, status };
}

/** Returns an observation with its numbers as the site shows them. */
export function shownObservation(indicator: Indicator, row: Observation): Observation {
  const { value, low, high } = row;
  return {
    ...row,
    ...(value !== undefined && { value: roundForDisplay(indicator, value) }),
    ...(low !== undefined && { low: roundForDisplay(indicator, low) }),
    ...(high !== undefined && { high: roundForDisplay(indicator, high) })
  };
}

/** Returns what is carried with its number as the site shows it. */
export function shownCarried(indicator: Indicator, carried: CarriedFigure): CarriedFigure {
  return { ...carried, value: roundForDisplay(indicator, carried.value) };
}

/** A cell with its numbers as the site shows them. */
function shownCell(indicator: Pick<Indicator, "unit" | "decimals">, { low, high, status }: Cell): Cell {
  return { low: roundForDisplay(indicator, low), high: roundForDisplay(indicator, high), status };
}

/** The default slice first, then in the order of the catalogue's codes. */
function orderOf({ dimensions }: Indicator, { key }: Pick<Slice, "key">): number {
  if (key === "total") return -1;
  const parts = new Map(
    key.split(".").map((part) => [part.slice(0, part.indexOf("-")), part.slice(part.indexOf("-") + 1)])
  );
  return dimensions.reduce((order, { id, codes }) => {
    const code = parts.get(id);
    return order * 16 + (code === undefined ? 0 : codes.indexOf(code));
  }, 0);
}
