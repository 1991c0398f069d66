import { median } from "d3-array";
import type { AreaCode } from "../model/area.ts";
import type { SummaryKind } from "../model/indicator.ts";
import type { Summary } from "../model/slice.ts";
import { weightedMean } from "./weightedMean.ts";

/** Bounds of an area's figure; equal where it is a value. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Whether the figure of an area enters a summary: a mean is weighted by people, and takes no area without. */
export function countsIn(kind: SummaryKind, area: AreaCode, population: ReadonlyMap<AreaCode, number>): boolean {
  return kind !== "mean" || (population.get(area) ?? 0) > 0;
}

/**
 * Returns the figure of the world over the areas that have one: mean weighted by people, sum, median, or the number
 * of areas that `met` accepts. `population` holds every area that counts in the coverage; an area outside it enters
 * medians and counts, but no weighted mean, and is not counted there. Undefined without figures, or if the kind is
 * "none". The caller decides what to do with a coverage under `smallestCoverage`.
 */
export function summarise(
  kind: SummaryKind,
  figures: ReadonlyMap<AreaCode, Bounds>,
  population: ReadonlyMap<AreaCode, number>,
  met: (value: number) => boolean
): Summary | undefined {
  if (kind === "none" || figures.size === 0) return undefined;
  const people = (area: AreaCode): number | undefined => population.get(area);
  const areas = [...figures.keys()].filter((area) => countsIn(kind, area, population)).length;
  const coverage =
    weightedMean(population.keys(), (area) => (figures.has(area) ? 1 : undefined), people)?.coverage ?? 0;
  const bounds = [...figures.values()];
  const both = (of: (values: readonly number[]) => number | undefined): Summary | undefined => {
    const low = of(bounds.map((each) => each.low));
    const high = of(bounds.map((each) => each.high));
    return low === undefined || high === undefined ? undefined : { low, high, coverage, areas };
  };
  if (kind === "sum") return both((values) => values.reduce((sum, value) => sum + value, 0));
  if (kind === "median") return both(median);
  if (kind === "met") return both((values) => values.filter(met).length);
  const low = weightedMean(population.keys(), (area) => figures.get(area)?.low, people);
  const high = weightedMean(population.keys(), (area) => figures.get(area)?.high, people);
  return low && high ? { low: low.value, high: high.value, coverage, areas } : undefined;
}
