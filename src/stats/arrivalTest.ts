import type { ArrivalCoverage } from "../model/backtestResult.ts";
import { coverageOf, kindOf, type HeldTest } from "./errorBands.ts";
import { isMeasured } from "./measured.ts";
import type { UseFigure } from "./offlineSum.ts";
import { arrivalOf } from "./projection.ts";

/** The shares, per cent, whose year of arrival is tested. */
export const testedShares = [25, 50, 75, 90, 95] as const;

/** When a share was reached: between surveys on a straight line, counted as the first whole year; or not by the last. */
export interface TrueArrival {
  readonly year: number | undefined;
  readonly lastMeasured: number;
}

/** Returns when the measured figures, ascending by year, reached a share after a year. */
export function trueArrival(figures: readonly UseFigure[], share: number, after: number): TrueArrival {
  const measured = figures.filter(({ status, period }) => isMeasured(status) && period >= after);
  const index = measured.findIndex(({ value, period }) => period > after && value >= share);
  const lastMeasured = measured.at(-1)?.period ?? after;
  const [before, there] = [measured[index - 1], measured[index]];
  if (!there || !before) return { year: there?.period, lastMeasured };
  const part = (share - before.value) / (there.value - before.value);
  return { year: Math.ceil(before.period + part * (there.period - before.period) - 1e-9), lastMeasured };
}

/**
 * Returns how often the true year lay between the years that would have been stated from each trend, by kind. Where the
 * data end before anybody can tell, the test is open.
 */
export function arrivalCoverage(
  tests: readonly HeldTest[],
  figuresOf: (area: string) => readonly UseFigure[]
): readonly ArrivalCoverage[] {
  const trends = [...Map.groupBy(tests, ({ area, trend }) => `${area} ${String(trend.origin)}`).values()];
  const decided = trends.flatMap(([test]) =>
    test ? testedShares.flatMap((share) => decide(test, share, figuresOf)) : []
  );
  return [...Map.groupBy(decided, ({ kind }) => kind)].map(([, own]) => {
    const known = own.flatMap(({ area, isHeld }) => (isHeld === undefined ? [] : [{ area, isHeld }]));
    const [first] = own;
    if (!first) throw new Error("a group without a test");
    return { incomes: first.incomes, stale: first.stale, ...coverageOf(known), open: own.length - known.length };
  });
}

function decide(test: HeldTest, share: number, figuresOf: (area: string) => readonly UseFigure[]) {
  const { area, trend, incomes, bands } = test;
  const arrival = arrivalOf(trend, share, bands);
  if (arrival === "reached") return [];
  const { earliest, latest, until } = arrival;
  const { year, lastMeasured } = trueArrival(figuresOf(area), share, trend.last.period);
  const kind = kindOf(incomes, trend);
  return [{ area, ...kind, kind: `${kind.incomes} ${String(kind.stale)}`, isHeld: isWithin() }];

  /** Undefined while nobody can tell. Beyond the years tested nothing is stated, and so nothing is wrong. */
  function isWithin(): boolean | undefined {
    if (year !== undefined && year <= until) {
      return earliest !== undefined && earliest <= year && (latest === undefined || year <= latest);
    }
    if (latest !== undefined && latest <= lastMeasured) return false;
    return lastMeasured >= until || year !== undefined ? latest === undefined : undefined;
  }
}
