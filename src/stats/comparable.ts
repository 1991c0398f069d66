import { groupBy } from "../model/groupBy.ts";
import type { Base, Status } from "../model/observation.ts";
import { allAreas, scopeOf, type BreakReason, type BreakScope, type SeriesBreak } from "../model/seriesBreak.ts";
import { isMeasured } from "./measured.ts";

/** A figure as far as comparing it goes: year, status, and of whom it is a share where its indicator's rows say so. */
export interface ComparedFigure {
  readonly period: number;
  readonly status: Status;
  readonly base?: Base | undefined;
}

/** Why two figures may not be compared, the id of a text of the site; the year from which the series breaks. */
export interface WhyNot {
  readonly reason: BreakReason | "other-base";
  readonly period: number;
}

/** The breaks of one series: those of an indicator that an area has, ascending by year. */
export type SeriesBreaks = readonly Pick<SeriesBreak, "period" | "reason">[];

/** Returns what finds the breaks of an area's series of an indicator, those of all areas included. */
export function breakFinder(breaks: readonly SeriesBreak[]): (indicator: string, area: string) => SeriesBreaks {
  const byIndicator = new Map([...groupBy(breaks, ({ indicator }) => indicator as string)]);
  return (indicator, area) =>
    (byIndicator.get(indicator) ?? [])
      .filter((each) => each.area === area || each.area === allAreas)
      .sort((a, b) => a.period - b.period);
}

/**
 * Tells whether two figures of one area, indicator and slice may be compared: undefined where they may, else why not.
 * They may not where the series breaks after the earlier and no later than the later of them (the newest break is the
 * one named), or where one is a share of users and the other of all people. A jump from or to an estimate parts only
 * pairs with an estimate: two surveys around it are held against each other, and part where they jump themselves. Such a
 * jump of surveys parts what begins with a survey, also where it ends with an estimate, which goes on from the later
 * survey. Every page, chart, group, question and sentence that subtracts two years of an area asks this, or
 * `surveysSince`; SQL asks the table `breaks` the same.
 */
export function whyNotComparable(breaks: SeriesBreaks, one: ComparedFigure, other: ComparedFigure): WhyNot | undefined {
  const [from, to] = one.period <= other.period ? [one, other] : [other, one];
  const beginsMeasured = isMeasured(from.status);
  const parted: Readonly<Record<BreakScope, boolean>> = {
    any: true,
    estimate: !beginsMeasured || !isMeasured(to.status),
    surveys: beginsMeasured
  };
  const broken = [...breaks]
    .reverse()
    .find(({ period, reason }) => from.period < period && period <= to.period && parted[scopeOf(reason)]);
  if (broken) return { reason: broken.reason, period: broken.period };
  const known = [from.base, to.base].filter((base) => base !== undefined && base !== "unknown");
  return new Set(known).size > 1 ? { reason: "other-base", period: to.period } : undefined;
}

/** Returns the first year whose surveys may be compared with the newest one: that of their last break. */
export function surveysSince(breaks: SeriesBreaks): number {
  return [...breaks].reverse().find(({ reason }) => scopeOf(reason) !== "estimate")?.period ?? -Infinity;
}

/**
 * Returns what tells whether an area's series of an indicator runs from one year to another without any break, whichever
 * figures it parts: the rule for what a pace is taken from.
 */
export function comparableIn(
  breaks: readonly SeriesBreak[],
  indicator: string
): (area: string, from: number, to: number) => boolean {
  const find = breakFinder(breaks);
  return (area, from, to) => !find(indicator, area).some(({ period }) => from < period && period <= to);
}
