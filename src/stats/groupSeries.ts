import type { AreaCode } from "../model/area.ts";
import type { CarriedIn } from "../model/carried.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Slice } from "../model/slice.ts";
import { figuresAt, withCarried } from "./carryForward.ts";
import { groupFigure, groupRule, type GroupOutcome, type WithheldGroup } from "./groupFigure.ts";
import { known } from "../model/known.ts";

/** A group's figures: one outcome for each period of the slice, and one over the latest figure of each member. */
export interface GroupSeries {
  readonly outcomes: readonly GroupOutcome[];
  readonly latest: GroupOutcome;
}

/**
 * Returns the figures of a group in every period of a slice, weighted by the people of that period. Where figures are
 * carried forward (`carriedIn`), whether there is a figure is decided by those of the period alone.
 */
export function groupSeries(
  indicator: Pick<Indicator, "summary" | "unit" | "absence">,
  members: readonly AreaCode[],
  slice: Pick<Slice, "periods" | "series">,
  populationOf: (period: number) => ReadonlyMap<AreaCode, number>,
  carriedIn: CarriedIn | undefined
): GroupSeries {
  const rule = groupRule(indicator);
  const within = new Set(members);
  const { periods } = slice;
  const series = slice.series.filter(({ area }) => within.has(area));
  const outcomeOf = (period: number, figures: ReturnType<typeof figuresAt>): GroupOutcome =>
    groupFigure(rule, members, period, figures, populationOf(period));
  return {
    outcomes: periods.map((period, index) => {
      const figures = figuresAt(series, periods, () => index);
      const outcome = outcomeOf(period, figures);
      if (!outcome.figure || !carriedIn) return outcome;
      return outcomeOf(period, withCarried(figures, period, series, carriedIn));
    }),
    latest: outcomeOf(
      known(periods.slice(-1)[0], "period"),
      figuresAt(series, periods, (cells) => cells.map((cell) => cell !== undefined).lastIndexOf(true))
    )
  };
}

/**
 * Returns why no period has a figure: what holds for the latest figures of all members holds for each period; where
 * these reach far enough together, a period falls short of countries if its figures cover enough people, else of people.
 */
export function whyNone({ outcomes, latest }: GroupSeries): WithheldGroup {
  if (latest.withheld !== undefined) return latest.withheld;
  return outcomes.some(({ withheld }) => withheld === "few-areas") ? "few-areas" : "coverage";
}
