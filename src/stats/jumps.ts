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
 * Returns the steps of a series that no country makes. A step leads from a figure to the next of the same area, where
 * one of the two is an estimate, or from a survey to the next survey, where years without a survey lie between. It is a
 * jump where it lies beyond what 98 in 100 changes between two surveys so many years apart stay within; a fall is held
 * against falls, which are rare, and a rise against rises. From a survey of one year to that of the next, whatever its
 * size, a step is taken as it is.
 */
export function jumpsIn(
  figures: readonly JumpFigure[],
  isBroken: (area: string, from: number, to: number) => boolean
): readonly Jump[] {
  const usual = new Map(usualChanges(figures, isBroken).map((each) => [each.years, each]));
  const jumpOf = (later: JumpFigure, earlier: JumpFigure, reason: JumpReason): readonly Jump[] => {
    const limits = usual.get(Math.min(later.period - earlier.period, longestSpan));
    const change = later.value - earlier.value;
    const isUsual = !limits || (limits.low <= change && change <= limits.high);
    return isUsual ? [] : [{ area: later.area, period: later.period, reason }];
  };
  const guessed = stepsOf(figures).filter((step) => step.some(({ status }) => !isMeasured(status)));
  const surveyed = stepsOf(figures.filter(({ status }) => isMeasured(status)));
  return [
    ...guessed.flatMap(([earlier, later]) => jumpOf(later, earlier, "estimate")),
    ...surveyed.flatMap(([earlier, later]) =>
      later.period - earlier.period < 2 ? [] : jumpOf(later, earlier, "unmeasured-years")
    )
  ];
}

/** Each figure with the one before it in its area's series. */
function stepsOf(figures: readonly JumpFigure[]): readonly (readonly [JumpFigure, JumpFigure])[] {
  return seriesOf(figures).flatMap((series) =>
    series.flatMap((later, index) => {
      const earlier = series[index - 1];
      return earlier ? [[earlier, later] as const] : [];
    })
  );
}

function seriesOf(figures: readonly JumpFigure[]): readonly (readonly JumpFigure[])[] {
  const recent = figures.filter(({ period }) => period >= firstYear);
  return [...Map.groupBy(recent, ({ area }) => area).values()].map((own) =>
    own.toSorted((a, b) => a.period - b.period)
  );
}
