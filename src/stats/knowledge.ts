import type { AreaCode } from "../model/area.ts";
import type { Observation } from "../model/observation.ts";
import { isMeasured } from "./measured.ts";
import { peopleOf } from "./peopleOf.ts";

/**
 * How old the last measured figure is, in years before the snapshot of the data: the classes of the maps of what is not
 * known. "estimated" is an area of which no figure is measured: estimates, no named source, or of people a telephone
 * company's count. "none" is one without any.
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
  /** Figures that are no estimates, and no survey's either: a telephone company alone is named as their source. */
  readonly operators: number;
}

/** True for a figure that is no estimate and still no measurement of what people are asked for. */
export type IsNoSurvey = (figure: Observation) => boolean;

const asksNobody: IsNoSurvey = () => false;

/** Returns what is known by an indicator, from its observations; those that are no survey's count apart. */
export function knowledgeOf(observations: readonly Observation[], isNoSurvey: IsNoSurvey = asksNobody): Knowledge {
  const areas = new Map<AreaCode, AreaKnowledge>();
  let [estimates, operators] = [0, 0];
  for (const figure of observations) {
    const { area, period, status } = figure;
    const known = areas.get(area);
    const counted = isMeasured(status) && isNoSurvey(figure);
    const measured = isMeasured(status) && !counted ? period : -Infinity;
    if (counted) operators += 1;
    else if (measured === -Infinity) estimates += 1;
    const lastMeasured = Math.max(known?.lastMeasured ?? -Infinity, measured);
    areas.set(area, {
      area,
      last: Math.max(known?.last ?? -Infinity, period),
      lastMeasured: lastMeasured === -Infinity ? undefined : lastMeasured
    });
  }
  return { areas, figures: observations.length, estimates, operators };
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
  [first, last]: readonly [number, number],
  isNoSurvey: IsNoSurvey = asksNobody
): readonly CoverageOfYear[] {
  const byPeriod = Map.groupBy(observations, ({ period }) => period);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const period = first + index;
    const figures = byPeriod.get(period) ?? [];
    const any = new Set(figures.map(({ area }) => area));
    const measured = new Set(
      figures.flatMap((figure) => (isMeasured(figure.status) && !isNoSurvey(figure) ? [figure.area] : []))
    );
    const people = population(period);
    return { period, measured: shareOf(measured, people), any: shareOf(any, people) };
  });
}

/** Returns the share (0–1) of all people who live in the areas; areas without a population count in neither. */
export function shareOf(areas: Iterable<AreaCode>, population: ReadonlyMap<AreaCode, number>): number {
  return peopleOf(areas, population) / peopleOf(population.keys(), population);
}
