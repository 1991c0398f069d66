import { sliceKey } from "../model/dimension.ts";
import type { AreaCode } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Cell, Series, Slice, Summary } from "../model/slice.ts";
import { carriedTo } from "../stats/carryForward.ts";
import { smallestCoverage } from "../stats/smallestCoverage.ts";
import { summarise, type Bounds } from "../stats/summary.ts";

/** The first year of a slice; longer history is in the Parquet and CSV files. */
export const firstPeriod = 2000;

/** People by area for each year. */
export type PopulationOfPeriod = (period: number) => ReadonlyMap<AreaCode, number>;

/**
 * Returns the slices of an indicator, the default first: values rounded as they are shown (counts of people to four
 * significant digits), with the world's figure of each year. Shares of all people are left out of an indicator that
 * is a share of users.
 */
export function sliceObservations(
  indicator: Indicator,
  observations: readonly Observation[],
  populationOf: PopulationOfPeriod
): readonly Slice[] {
  const recent = observations.filter(({ period, base }) => period >= firstPeriod && base !== "population");
  const byKey = Map.groupBy(recent, ({ dimensions }) => sliceKey(indicator.dimensions, dimensions));
  const last = recent.reduce((latest, { period }) => Math.max(latest, period), firstPeriod);
  const first = recent.reduce((earliest, { period }) => Math.min(earliest, period), last);
  const periods = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const slices = [...byKey].map(([key, rows]) => toSlice(indicator, key, rows, periods, populationOf));
  return slices.toSorted((a, b) => orderOf(indicator, a) - orderOf(indicator, b) || (a.key < b.key ? -1 : 1));
}

/** Returns a value as the site shows it: rounded to the indicator's decimals, people to four significant digits. */
export function roundForDisplay({ unit, decimals }: Pick<Indicator, "unit" | "decimals">, value: number): number {
  if (unit === "people") return value < 10_000 ? Math.round(value) : Number(value.toPrecision(4));
  return Number((Math.round(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals));
}

/** True for a value on the good side of the indicator's target: at most the ceiling, or a law in force. */
export function countsAsMet(indicator: Indicator, value: number): boolean {
  if (indicator.unit === "law") return value >= 2;
  const ceiling = indicator.breaks[indicator.firstSide - 1];
  return ceiling !== undefined && value <= ceiling;
}

function toSlice(
  indicator: Indicator,
  key: string,
  rows: readonly Observation[],
  periods: readonly number[],
  populationOf: PopulationOfPeriod
): Slice {
  const first = periods[0] ?? firstPeriod;
  const byArea = Map.groupBy(rows, ({ area }) => area);
  const series = [...byArea].map(([area, figures]): Series => {
    const cells = Array.from<Cell | undefined>({ length: periods.length });
    for (const figure of figures) cells[figure.period - first] = toCell(indicator, figure);
    return { area, cells };
  });
  const summaries = periods.map((period, index) => {
    const own = summaryOf(indicator, new Map(present(series, ({ cells }) => cells[index])), populationOf(period));
    if (!indicator.carriesForward || !own || own.coverage < smallestCoverage) return own;
    return summaryOf(
      indicator,
      carriedTo(period, { series, periods }, indicator.unit, populationOf),
      populationOf(period)
    );
  });
  const latest = new Map(present(series, ({ cells }) => cells.findLast((cell) => cell !== undefined)));
  const newest = summaryOf(indicator, latest, populationOf(periods.at(-1) ?? first));
  // An area's last year with events says nothing of the years since: these do not add up to a figure of today.
  const latestSummary = indicator.absence === "none-recorded" ? undefined : newest;
  return {
    indicator: indicator.id,
    key,
    periods,
    series: series.toSorted((a, b) => (a.area < b.area ? -1 : 1)),
    summaries,
    latestSummary
  };
}

function summaryOf(
  indicator: Indicator,
  cells: ReadonlyMap<AreaCode, Bounds>,
  population: ReadonlyMap<AreaCode, number>
): Summary | undefined {
  return summarise(indicator.summary, cells, population, (value) => countsAsMet(indicator, value));
}

function present(
  series: readonly Series[],
  pick: (series: Series) => Cell | undefined
): readonly (readonly [AreaCode, Cell])[] {
  return series.flatMap((each) => {
    const cell = pick(each);
    return cell ? [[each.area, cell] as const] : [];
  });
}

function toCell(indicator: Indicator, { value, low, high, status }: Observation): Cell {
  const lower = low ?? value;
  const upper = high ?? value;
  if (lower === undefined || upper === undefined)
    throw new TypeError(`${indicator.id}: an observation without a value`);
  return { low: roundForDisplay(indicator, lower), high: roundForDisplay(indicator, upper), status };
}

/** The default slice first, then in the order of the catalogue's codes. */
function orderOf({ dimensions }: Indicator, { key }: Slice): number {
  if (key === "total") return -1;
  const parts = new Map(
    key.split(".").map((part) => [part.slice(0, part.indexOf("-")), part.slice(part.indexOf("-") + 1)])
  );
  return dimensions.reduce((order, { id, codes }) => {
    const code = parts.get(id);
    return order * 16 + (code === undefined ? 0 : codes.indexOf(code));
  }, 0);
}
