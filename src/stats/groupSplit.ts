import type { AreaCode } from "../model/area.ts";
import type { Cell, Slice } from "../model/slice.ts";
import { cellsInYear } from "./cellsInYear.ts";
import { smallestCoverage } from "./smallestCoverage.ts";
import { weightedMean } from "./weightedMean.ts";

type Part = "notCovered" | "notUsing" | "using";

/** A group's people of one year in three parts, per cent, and what that rests on. */
export interface GroupSplit {
  readonly period: number;
  readonly notCovered: number;
  readonly notUsing: number;
  readonly using: number;
  /** Whether a part rests on an estimate of any member. */
  readonly estimated: Readonly<Record<Part, boolean>>;
  /** Members with all three figures, and the share of the group's people who live there, from 0 to 1. */
  readonly areas: number;
  readonly coverage: number;
}

/**
 * Returns how the people of a group divide between those without a network, those with one who are offline, and those
 * online, over the members that have all three figures of a year, weighted by people: the newest year in which half of
 * the group's people live in such members. Undefined where there is none.
 */
export function groupSplit(
  { notCovered, notUsing, using }: Readonly<Record<Part, Slice>>,
  members: readonly AreaCode[],
  populationOf: (period: number) => ReadonlyMap<AreaCode, number>
): GroupSplit | undefined {
  for (const period of notUsing.periods.toReversed()) {
    const people = populationOf(period);
    const [first, second, third] = [notCovered, notUsing, using].map((slice) => cellsInYear(slice, period));
    const complete = members.filter((area) => first?.has(area) && second?.has(area) && third?.has(area));
    const within = new Set(complete);
    const mean = (cells: CellsOf | undefined) =>
      weightedMean(
        members,
        (area) => (within.has(area) ? cells?.get(area)?.low : undefined),
        (area) => people.get(area)
      );
    const [a, b, c] = [mean(first), mean(second), mean(third)];
    if (!a || !b || !c || a.coverage < smallestCoverage) continue;
    const counted = complete.filter((area) => people.has(area));
    const isEstimated = (cells: CellsOf | undefined) => counted.some((area) => cells?.get(area)?.status !== "A");
    return {
      period,
      notCovered: a.value,
      notUsing: b.value,
      using: c.value,
      estimated: { notCovered: isEstimated(first), notUsing: isEstimated(second), using: isEstimated(third) },
      areas: counted.length,
      coverage: a.coverage
    };
  }
  return undefined;
}

type CellsOf = ReadonlyMap<AreaCode, Cell>;
