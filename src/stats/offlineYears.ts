import type { AreaCode } from "../model/area.ts";
import type { Observation } from "../model/observation.ts";
import { lastFullYear } from "./lastFullYear.ts";
import { offlineSum, type OfflineSum, type UseFigure } from "./offlineSum.ts";
import type { UsedFigures } from "./usedFigures.ts";

/** China, without whom sums are given, too: its series breaks, and its people are a sixth of the world. */
export const chinaCode = "CHN" as AreaCode;

/** The first year of the site's own sums; before it the headlines do not reach back. */
export const firstSum = 2021;

/** The world's people offline in a year, and without China. */
export interface OfflineYear {
  readonly all: OfflineSum;
  readonly withoutChina: OfflineSum;
}

/**
 * Returns the site's own sums by year, up to the last year in which at least half of the economies have a figure.
 * `populationOf` gives the people of each economy in a year; `use` is what `useByArea` returns, `used` what counts.
 */
export function offlineYears(
  use: ReadonlyMap<AreaCode, readonly UseFigure[]>,
  used: UsedFigures,
  populationOf: (period: number) => ReadonlyMap<AreaCode, number>
): ReadonlyMap<number, OfflineYear> {
  const economies = new Set([...use.keys()].filter((area) => populationOf(firstSum).has(area)));
  const last = lastFullYear(use, economies) ?? 0;
  const years = new Map<number, OfflineYear>();
  for (let period = firstSum; period <= last; period += 1) {
    const people = populationOf(period);
    const all = offlineSum(period, people, used(period));
    years.set(period, { all, withoutChina: offlineSum(period, people, used(period), new Set([chinaCode])) });
  }
  return years;
}

/** Returns each area's figures, ascending by year, unrounded. */
export function useByArea(figures: readonly Observation[]): ReadonlyMap<AreaCode, readonly UseFigure[]> {
  const byArea = new Map<AreaCode, UseFigure[]>();
  for (const { area, period, value, status } of figures) {
    if (value === undefined) continue;
    const own = byArea.get(area) ?? [];
    own.push({ period, value, status });
    byArea.set(area, own);
  }
  for (const own of byArea.values()) own.sort((a, b) => a.period - b.period);
  return byArea;
}
