import type { AreaCode } from "../model/area.ts";
import { whyNotComparable, type SeriesBreaks, type WhyNot } from "./comparable.ts";
import { isMeasured } from "./measured.ts";
import type { UseFigure } from "./offlineSum.ts";
import type { UsedFigures } from "./usedFigures.ts";

/**
 * How the share of an area moved between two years, as far as its figures tell: from survey to survey; with an estimate
 * at either end; to a new figure, after one that was carried; carried at the end; across a break; or with a figure that
 * counts in one of the two years only.
 */
export const changeKinds = ["online", "estimate", "new-figure", "carried", "break", "entered"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What one area adds to the change of a sum of people offline. Counts of people; below 0 where fewer are offline. */
export interface AreaChange {
  readonly area: AreaCode;
  /** People offline in the earlier year … */
  readonly earlier: number;
  /** … and what is added until the later one: `share` and `population` added up. */
  readonly people: number;
  /** What comes of the share of users, in the people of the later year. */
  readonly share: number;
  /** What comes of the people who are more or fewer, at the share of the earlier year. */
  readonly population: number;
  readonly kind: ChangeKind;
  readonly before: UseFigure | undefined;
  readonly after: UseFigure | undefined;
  /** Why the two figures cannot be compared. */
  readonly why: WhyNot | undefined;
}

/** A change of the sum of people offline, taken apart: by kind with the population, and by area. */
export interface SumChange {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
  readonly people: number;
  readonly byKind: Readonly<Record<ChangeKind, number>>;
  readonly population: number;
  /** Those that moved the sum most first. */
  readonly areas: readonly AreaChange[];
}

/** What a change is taken apart by. */
export interface SumGrounds {
  readonly used: UsedFigures;
  readonly breaksOf: (area: AreaCode) => SeriesBreaks;
  readonly populationOf: (period: number) => ReadonlyMap<AreaCode, number>;
}

/** Returns the change of the sum of people offline in these areas between two years; its parts add up to it. */
export function sumChange(areas: Iterable<AreaCode>, from: number, to: number, grounds: SumGrounds): SumChange {
  const { used, breaksOf, populationOf } = grounds;
  const [figuresBefore, figuresAfter] = [used(from), used(to)];
  const [peopleBefore, peopleAfter] = [populationOf(from), populationOf(to)];
  let [before, after, population] = [0, 0, 0];
  const byKind = { online: 0, estimate: 0, "new-figure": 0, carried: 0, break: 0, entered: 0 };
  const changes: AreaChange[] = [];
  for (const area of areas) {
    const one = endOf(figuresBefore.get(area), peopleBefore.get(area));
    const other = endOf(figuresAfter.get(area), peopleAfter.get(area));
    if (!one && !other) continue;
    const offline = [one ? offlineOf(one) : 0, other ? offlineOf(other) : 0] as const;
    const why = one && other && whyNotComparable(breaksOf(area), one.figure, other.figure);
    const kind = one && other ? kindOf(one.figure, other.figure, from, to, why) : "entered";
    const ofPeople = one && other ? (other.people - one.people) * (1 - one.figure.value / 100) : 0;
    const people = offline[1] - offline[0];
    before += offline[0];
    after += offline[1];
    population += ofPeople;
    byKind[kind] += people - ofPeople;
    const figures = { before: one?.figure, after: other?.figure };
    changes.push({
      area,
      earlier: offline[0],
      people,
      share: people - ofPeople,
      population: ofPeople,
      kind,
      ...figures,
      why
    });
  }
  const sorted = changes.toSorted((a, b) => Math.abs(b.people) - Math.abs(a.people));
  return { from, to, before, after, people: after - before, byKind, population, areas: sorted };
}

/** A change of the sum over the areas whose figures of the two years may be compared, and the others. */
export interface ComparablePart {
  readonly before: number;
  readonly after: number;
  /** Those that moved the sum most first. */
  readonly leftOut: readonly AreaCode[];
}

/** Returns the part of a change that lies in areas whose figures of both years may be compared. */
export function comparablePart({ areas }: Pick<SumChange, "areas">): ComparablePart {
  const [parted, others] = [areas.filter(({ why }) => why), areas.filter(({ why }) => !why)];
  const before = others.reduce((sum, { earlier }) => sum + earlier, 0);
  return {
    before,
    after: others.reduce((sum, { people }) => sum + people, before),
    leftOut: parted.map(({ area }) => area)
  };
}

interface End {
  readonly figure: UseFigure;
  readonly people: number;
}

function endOf(figure: UseFigure | undefined, people: number | undefined): End | undefined {
  return figure && people !== undefined ? { figure, people } : undefined;
}

function offlineOf({ figure, people }: End): number {
  return people * (1 - figure.value / 100);
}

function kindOf(one: UseFigure, other: UseFigure, from: number, to: number, why: WhyNot | undefined): ChangeKind {
  if (why) return "break";
  if (other.period < to) return "carried";
  if (one.period < from) return "new-figure";
  return isMeasured(one.status) && isMeasured(other.status) ? "online" : "estimate";
}
