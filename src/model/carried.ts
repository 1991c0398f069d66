import type { AreaCode } from "./area.ts";

/** What sums take for an area in a year that it has no figure of, in the unit of the indicator. */
export interface CarriedFigure {
  readonly area: AreaCode;
  readonly period: number;
  /** The year of the area's last figure. */
  readonly from: number;
  readonly value: number;
}

/** What is carried into a year, by area. */
export type CarriedIn = (period: number) => ReadonlyMap<AreaCode, CarriedFigure>;

/** Returns figures by the year that they are carried into. */
export function carriedByPeriod(carried: readonly CarriedFigure[]): CarriedIn {
  const byPeriod = new Map<number, Map<AreaCode, CarriedFigure>>();
  for (const each of carried) {
    const own = byPeriod.get(each.period) ?? new Map<AreaCode, CarriedFigure>();
    byPeriod.set(each.period, own.set(each.area, each));
  }
  return (period) => byPeriod.get(period) ?? new Map<AreaCode, CarriedFigure>();
}
