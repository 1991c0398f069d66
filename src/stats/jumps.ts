import { quantile } from "d3-array";
import type { Status } from "../model/observation.ts";
import type { JumpReason } from "../model/seriesBreak.ts";
import { isMeasured } from "./measured.ts";

/** A figure of an area's series, as the rule for jumps looks at it. */
export interface JumpFigure {
  readonly area: string;
  readonly period: number;
  readonly value: number;
  readonly status: Status;
}

/** A step that is larger than those between surveys: the later of its two years, and why it is doubted. */
export interface Jump {
  readonly area: string;
  readonly period: number;
  readonly reason: JumpReason;
}

/** The share of changes between two surveys that is left beyond the limit at either end: one in a hundred. */
export const beyond = 0.01;

/** Changes between two surveys that it takes to know what is usual over so many years. */
export const fewestSteps = 200;

/** The longest span that is held against its own changes; longer ones are held against these. */
export const longestSpan = 10;

/** The first year of the figures that are looked at, the first that the site shows. */
const firstYear = 2000;

/** What changes between two surveys, so many years apart, stay within but for one in a hundred at either end. */
export interface UsualChange {
  readonly years: number;
  readonly low: number;
  readonly high: number;
  /** How many changes it is taken from. */
  readonly changes: number;
}

/**
 * Returns what is usual by span of years: the changes between two measured figures of an area that far apart, across no
 * known break (`isBroken` tells of one). Spans with fewer than 200 changes are left out: nothing is known of them.
 */
export function usualChanges(
  figures: readonly JumpFigure[],
  isBroken: (area: string, from: number, to: number) => boolean
): readonly UsualChange[] {
  const changes = new Map<number, number[]>();
  for (const series of seriesOf(figures.filter(({ status }) => isMeasured(status)))) {
    series.forEach((later, index) => {
      for (const earlier of series.slice(0, index)) {
        const years = later.period - earlier.period;
        if (years > longestSpan || isBroken(later.area, earlier.period, later.period)) continue;
        const own = changes.get(years) ?? [];
        own.push(later.value - earlier.value);
        changes.set(years, own);
      }
    });
  }
  return [...changes]
    .filter(([, own]) => own.length >= fewestSteps)
    .map(([years, own]) => ({
      years,
      low: quantile(own, beyond) ?? NaN,
      high: quantile(own, 1 - beyond) ?? NaN,
      changes: own.length
    }))
    .toSorted((a, b) => a.years - b.years);
}

/**
 * Returns the steps of a series that no country makes. A step leads from a figure to the next of the same area. From a
 * survey of one year to a survey of the next, whatever its size, it is taken as it is; every other step, from or to an
 * estimate or across years without a figure, is a jump where it lies beyond what 98 in 100 changes between two surveys
 * so many years apart stay within. A fall is held against falls, which are rare, and a rise against rises.
 */
export function jumpsIn(
  figures: readonly JumpFigure[],
  isBroken: (area: string, from: number, to: number) => boolean
): readonly Jump[] {
  const usual = new Map(usualChanges(figures, isBroken).map((each) => [each.years, each]));
  return seriesOf(figures).flatMap((series) =>
    series.flatMap((later, index): readonly Jump[] => {
      const earlier = series[index - 1];
      if (!earlier) return [];
      const years = later.period - earlier.period;
      const isGuessed = !isMeasured(earlier.status) || !isMeasured(later.status);
      const limits = usual.get(Math.min(years, longestSpan));
      if ((!isGuessed && years === 1) || !limits) return [];
      const change = later.value - earlier.value;
      if (limits.low <= change && change <= limits.high) return [];
      return [{ area: later.area, period: later.period, reason: isGuessed ? "estimate" : "unmeasured-years" }];
    })
  );
}

function seriesOf(figures: readonly JumpFigure[]): readonly (readonly JumpFigure[])[] {
  const recent = figures.filter(({ period }) => period >= firstYear);
  return [...Map.groupBy(recent, ({ area }) => area).values()].map((own) =>
    own.toSorted((a, b) => a.period - b.period)
  );
}
