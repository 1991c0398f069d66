import type { AreaCode } from "../model/area.ts";
import type { Observation } from "../model/observation.ts";
import { isMeasured } from "./measured.ts";
import { peopleOf } from "./peopleOf.ts";

/**
 * How old the last measured figure is, in years before the snapshot of the data: the classes of the maps of what is not
 * known. "estimated" is an area whose figures are all estimates or of no named source, "none" one without any.
 */
export const ages = ["fresh", "recent", "ageing", "old", "estimated", "none"] as const;
export type Age = (typeof ages)[number];

/** The most years before the snapshot that each class of age reaches. */
export const oldestOfAge = { fresh: 2, recent: 5, ageing: 10 } as const;

/** What is known of an area by an indicator, over all of its slices. */
export interface AreaKnowledge {
  readonly area: AreaCode;
  /** The year of the last figure, whatever its status. */
  readonly last: number;
  /** The year of the last measured figure; undefined where there is none. */
  readonly lastMeasured: number | undefined;
}

/** What is known by an indicator. */
export interface Knowledge {
  /** Areas with any figure. */
  readonly areas: ReadonlyMap<AreaCode, AreaKnowledge>;
  readonly figures: number;
  readonly estimates: number;
}

/** Returns what is known by an indicator, from its observations. */
export function knowledgeOf(observations: readonly Observation[]): Knowledge {
  const areas = new Map<AreaCode, AreaKnowledge>();
  let estimates = 0;
  for (const { area, period, status } of observations) {
    const known = areas.get(area);
    const measured = isMeasured(status) ? period : -Infinity;
    if (measured === -Infinity) estimates += 1;
    const lastMeasured = Math.max(known?.lastMeasured ?? -Infinity, measured);
    areas.set(area, {
      area,
      last: Math.max(known?.last ?? -Infinity, period),
      lastMeasured: lastMeasured === -Infinity ? undefined : lastMeasured
    });
  }
  return { areas, figures: observations.length, estimates };
}

/** Returns the class of an area's last measured figure, seen from the year of the snapshot. */
export function ageOf(known: AreaKnowledge | undefined, snapshotYear: number): Age {
  if (!known) return "none";
  if (known.lastMeasured === undefined) return "estimated";
  const years = snapshotYear - known.lastMeasured;
  if (years <= oldestOfAge.fresh) return "fresh";
  if (years <= oldestOfAge.recent) return "recent";
  return years <= oldestOfAge.ageing ? "ageing" : "old";
}

/** The shares of the world's people, 0–1, who live where a figure of a year is measured, and where there is any. */
export interface CoverageOfYear {
  readonly period: number;
  readonly measured: number;
  readonly any: number;
}

/**
 * Returns the share of people covered in each year from the first to the last given; a year without a figure covers
 * nobody. Several figures of an area in a year (by sex, by skill …) count once, as measured if any of them is.
 */
export function coverageByYear(
  observations: readonly Observation[],
  population: (period: number) => ReadonlyMap<AreaCode, number>,
  [first, last]: readonly [number, number]
): readonly CoverageOfYear[] {
  const byPeriod = Map.groupBy(observations, ({ period }) => period);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const period = first + index;
    const figures = byPeriod.get(period) ?? [];
    const any = new Set(figures.map(({ area }) => area));
    const measured = new Set(figures.flatMap(({ area, status }) => (isMeasured(status) ? [area] : [])));
    const people = population(period);
    return { period, measured: shareOf(measured, people), any: shareOf(any, people) };
  });
}

/** Returns the share (0–1) of all people who live in the areas; areas without a population count in neither. */
export function shareOf(areas: Iterable<AreaCode>, population: ReadonlyMap<AreaCode, number>): number {
  return peopleOf(areas, population) / peopleOf(population.keys(), population);
}
