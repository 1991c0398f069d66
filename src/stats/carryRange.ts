import type { AreaCode } from "../model/area.ts";
import { carriedByPeriod } from "../model/carried.ts";
import type { CarryRule } from "../model/carryRules.ts";
import { shortCarry } from "./carryErrors.ts";
import { offlineSum, type OfflineSum, type UseFigure } from "./offlineSum.ts";
import { usedFigures } from "./usedFigures.ts";

/** What people offline come to by one of the rules for carrying figures, over the people that the site's sum counts. */
export interface SumByRule {
  /** Per cent of people. */
  readonly share: number;
  readonly people: number;
}

/** People offline of a year by each rule. */
export type CarryRange = Readonly<Record<CarryRule, SumByRule>>;

/**
 * Returns people offline in a year by each rule, over the same people: those that the site's own sum (`used`, the rule
 * "pace") counts. Undefined where it counts none.
 */
export function carryRange(
  period: number,
  population: ReadonlyMap<AreaCode, number>,
  use: ReadonlyMap<AreaCode, readonly UseFigure[]>,
  used: ReadonlyMap<AreaCode, UseFigure>
): CarryRange | undefined {
  const own = offlineSum(period, population, used);
  const counted = countedIn(own, population);
  const byRule = (sum: OfflineSum): SumByRule => {
    const share = (100 * sum.people) / countedIn(sum, population);
    return { share, people: (share * counted) / 100 };
  };
  if (!(counted > 0)) return undefined;
  const sums = {
    pace: own,
    unchanged: unchangedSum(period, population, use),
    "five-years": unchangedSum(period, population, use, shortCarry)
  };
  return { pace: byRule(sums.pace), unchanged: byRule(sums.unchanged), "five-years": byRule(sums["five-years"]) };
}

/** Returns the sum with last figures as they are, of at most so many years before; a country without one is left out. */
export function unchangedSum(
  period: number,
  population: ReadonlyMap<AreaCode, number>,
  use: ReadonlyMap<AreaCode, readonly UseFigure[]>,
  years = Infinity
): OfflineSum {
  const carried = [...use].flatMap(([area, figures]) => {
    const last = figures.findLast((figure) => figure.period <= period);
    return last && period - last.period <= years ? [{ area, period, from: last.period, value: last.value }] : [];
  });
  return offlineSum(period, population, usedFigures(use, carriedByPeriod(carried))(period));
}

function countedIn({ peopleWithoutFigure }: OfflineSum, population: ReadonlyMap<AreaCode, number>): number {
  return [...population.values()].reduce((sum, people) => sum + people, 0) - peopleWithoutFigure;
}
