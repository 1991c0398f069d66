import type { AreaCode } from "../model/area.ts";
import type { Status } from "../model/observation.ts";
import { isMeasured } from "./measured.ts";

/** A share of people who use the Internet, 0–100, and how it came about. */
export interface UseFigure {
  readonly period: number;
  readonly value: number;
  readonly status: Status;
}

/** People offline in a year, and what the sum rests on. Counts of people. */
export interface OfflineSum {
  readonly period: number;
  readonly people: number;
  /** Of these, people in areas whose figure of this year is no estimate. */
  readonly measured: number;
  /** … whose figure of this year is an estimate, or names no source. */
  readonly estimated: number;
  /** … whose last figure is of an earlier year. */
  readonly carried: number;
  /** Areas with a figure that counts, of this year or carried. */
  readonly areas: number;
  readonly areasCarried: number;
  /** The oldest year from which a figure was carried; the period itself if none was. */
  readonly carriedFrom: number;
  /** People of areas that have a population and no figure that counts: they are in no part of the sum. */
  readonly peopleWithoutFigure: number;
}

/**
 * Returns population × (1 − use) summed over the areas with a population in that period. `used` has the figure that
 * counts for each area (see `usedFigures`); areas in `leftOut` are not counted at all.
 */
export function offlineSum(
  period: number,
  population: ReadonlyMap<AreaCode, number>,
  used: ReadonlyMap<AreaCode, UseFigure>,
  leftOut: ReadonlySet<AreaCode> = new Set()
): OfflineSum {
  const sum = { people: 0, measured: 0, estimated: 0, carried: 0, areas: 0, areasCarried: 0, peopleWithoutFigure: 0 };
  let carriedFrom = period;
  for (const [area, people] of population) {
    if (leftOut.has(area)) continue;
    const figure = used.get(area);
    if (!figure) {
      sum.peopleWithoutFigure += people;
      continue;
    }
    const offline = people * (1 - figure.value / 100);
    sum.people += offline;
    sum.areas += 1;
    if (figure.period < period) {
      sum.carried += offline;
      sum.areasCarried += 1;
      carriedFrom = Math.min(carriedFrom, figure.period);
    } else if (!isMeasured(figure.status)) sum.estimated += offline;
    else sum.measured += offline;
  }
  return { period, ...sum, carriedFrom };
}
