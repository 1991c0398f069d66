import type { AreaCode } from "../model/area.ts";
import type { Indicator, SummaryKind } from "../model/indicator.ts";
import { smallestCoverage } from "./smallestCoverage.ts";
import { countsIn, summarise, type Bounds } from "./summary.ts";

/** The smallest part of its members on which a group's figure is shown. */
export const smallestPart = 0.25;

/** How the figures of the members become one, and whether a figure of few people is withheld. */
export interface GroupRule {
  readonly kind: Exclude<SummaryKind, "met">;
  /** True where an area without a figure is one where nothing was recorded: what was recorded can be added up. */
  readonly countsRecords: boolean;
}

/** The figure of a member, and the year that it is from. */
export interface MemberFigure extends Bounds {
  /** The year that it is from; an earlier one where it was carried. */
  readonly period: number;
  /** An estimate of its publisher, or of a source that is not named. */
  readonly estimated: boolean;
  /** What a model says of a year to come. */
  readonly projected?: boolean;
}

/** The figure of a group and what it rests on. */
export interface GroupFigure extends Bounds {
  /** Share of the group's people who live in a member with a figure, from 0 to 1. */
  readonly coverage: number;
  /** Members whose figure counts: in a mean those that have people, too. */
  readonly areas: number;
  /** Of these, members whose figure is an estimate, or names no source … */
  readonly estimates: number;
  /** … and members whose figure is of an earlier year, carried forward; these are no estimates of a publisher. */
  readonly carried: number;
  /** The oldest year from which a figure was carried; the period itself if none was. */
  readonly carriedFrom: number;
  /** Members whose figure is a projection, which are no estimates; undefined where none is. */
  readonly projections?: number;
}

/** Why a group has no figure: no member has one, too few people or members are covered, or figures do not add up. */
export type WithheldGroup = "no-figure" | "coverage" | "few-areas" | "not-additive";

/** A group's figure, or the reason why it is not shown, with the coverage that there is. */
export type GroupOutcome =
  | { readonly figure: GroupFigure; readonly withheld?: never }
  | { readonly figure?: never; readonly withheld: WithheldGroup; readonly coverage: number; readonly areas: number };

/**
 * Returns how the areas of a group are put together: as those of the world are, but for the number of countries on the
 * good side of a target, which is no figure to hold against that of a country. Shares of income take the median in its
 * place, the status of a law takes nothing.
 */
export function groupRule({ summary, unit, absence }: Pick<Indicator, "summary" | "unit" | "absence">): GroupRule {
  const ofTarget = unit === "law" ? "none" : "median";
  return { kind: summary === "met" ? ofTarget : summary, countsRecords: absence === "none-recorded" };
}

/**
 * Returns the figure of a group in a period over the members that have one: the one rule for groups. A mean is weighted
 * by `population` (people of the period by area), a count is a sum, a price or a ratio is the median of the members. It
 * is withheld where members with under half of the group's people have a figure, or under a quarter of its members do:
 * one large country does not stand for the others. `figures` may be of earlier years: those are carried forward, and
 * counted.
 */
export function groupFigure(
  { kind, countsRecords }: GroupRule,
  members: readonly AreaCode[],
  period: number,
  figures: ReadonlyMap<AreaCode, MemberFigure>,
  population: ReadonlyMap<AreaCode, number>
): GroupOutcome {
  const own = new Map(members.flatMap((area) => entryOf(figures, area)));
  const people = new Map(members.flatMap((area) => entryOf(population, area)));
  const summary = summarise(kind, own, people, () => false);
  if (!summary) {
    const withheld = kind === "none" && own.size > 0 ? "not-additive" : "no-figure";
    return { withheld, coverage: summarise("sum", own, people, () => false)?.coverage ?? 0, areas: own.size };
  }
  const { low, high, coverage, areas } = summary;
  if (!countsRecords && coverage < smallestCoverage) return { withheld: "coverage", coverage, areas };
  if (!countsRecords && areas < smallestPart * members.length) return { withheld: "few-areas", coverage, areas };
  const all = [...own].flatMap(([area, figure]) => (countsIn(kind, area, people) ? [figure] : []));
  const carried = all.filter((figure) => figure.period < period);
  const projections = all.filter(({ projected }) => projected).length;
  return {
    figure: {
      low,
      high,
      coverage,
      areas,
      estimates: all.filter(({ estimated }) => estimated).length,
      carried: carried.length,
      carriedFrom: carried.reduce((oldest, figure) => Math.min(oldest, figure.period), period),
      ...(projections > 0 && { projections })
    }
  };
}

function entryOf<T>(map: ReadonlyMap<AreaCode, T>, area: AreaCode): readonly (readonly [AreaCode, T])[] {
  const value = map.get(area);
  return value === undefined ? [] : [[area, value]];
}
