import type { AreaCode } from "../model/area.ts";
import { whyNotComparable, type SeriesBreaks, type WhyNot } from "./comparable.ts";
import { isMeasured } from "./measured.ts";
import type { UseFigure } from "./offlineSum.ts";
import { smallestCoverage } from "./smallestCoverage.ts";

/** A member with figures of both years that may not be compared, and its people of the later year. */
export interface LeftOut {
  readonly area: AreaCode;
  readonly people: number;
  readonly why: WhyNot;
}

/** How a group's share of people changed between two years, over the members that can be compared. */
export interface GroupChange {
  readonly from: number;
  readonly to: number;
  /** The share of people, 0–100, in either year, over the same members. */
  readonly before: number;
  readonly after: number;
  readonly points: number;
  /** The flag of either mean: an estimate where one of the figures behind it is. */
  readonly statuses: readonly ["A" | "E", "A" | "E"];
  readonly areas: number;
  /** Most people first. */
  readonly leftOut: readonly LeftOut[];
}

/** What the change of a group is computed from. */
export interface ChangeGrounds {
  /** The members' own figures of a year; nothing carried. */
  readonly figuresOf: (period: number) => ReadonlyMap<AreaCode, UseFigure>;
  readonly breaksOf: (area: AreaCode) => SeriesBreaks;
  readonly populationOf: (period: number) => ReadonlyMap<AreaCode, number>;
}

/**
 * Returns how the mean of a group changed between two years: that of the later year less that of the earlier, each
 * weighted by the people of its own year, both over the same members. These are the members that have a figure of
 * either year, of which the two may be compared. Undefined where they are home to less than half of the people of the
 * later year, not counting those of members that are left out, which are named.
 */
export function groupChange(
  members: readonly AreaCode[],
  from: number,
  to: number,
  { figuresOf, breaksOf, populationOf }: ChangeGrounds
): GroupChange | undefined {
  const [figuresBefore, figuresAfter] = [figuresOf(from), figuresOf(to)];
  const [peopleBefore, peopleAfter] = [populationOf(from), populationOf(to)];
  const sums = { before: 0, after: 0, peopleBefore: 0, peopleAfter: 0, asked: 0 };
  const leftOut: LeftOut[] = [];
  const guessed = { before: 0, after: 0 };
  let areas = 0;
  for (const area of members) {
    const people = peopleAfter.get(area);
    if (people === undefined) continue;
    const [one, other, peopleThen] = [figuresBefore.get(area), figuresAfter.get(area), peopleBefore.get(area)];
    const why = one && other && whyNotComparable(breaksOf(area), one, other);
    if (why) {
      leftOut.push({ area, people, why });
      continue;
    }
    sums.asked += people;
    if (!one || !other || peopleThen === undefined) continue;
    areas += 1;
    if (!isMeasured(one.status)) guessed.before += 1;
    if (!isMeasured(other.status)) guessed.after += 1;
    sums.before += peopleThen * one.value;
    sums.peopleBefore += peopleThen;
    sums.after += people * other.value;
    sums.peopleAfter += people;
  }
  if (areas === 0 || sums.peopleAfter < smallestCoverage * sums.asked) return undefined;
  const [before, after] = [sums.before / sums.peopleBefore, sums.after / sums.peopleAfter];
  return {
    from,
    to,
    before,
    after,
    points: after - before,
    statuses: [flagOf(guessed.before), flagOf(guessed.after)],
    areas,
    leftOut: leftOut.toSorted((a, b) => b.people - a.people)
  };
}

function flagOf(guessed: number): "A" | "E" {
  return guessed > 0 ? "E" : "A";
}
