import type { CarriedIn } from "../model/carried.ts";
import type { AreaGroup, GroupId } from "../model/areaGroup.ts";
import type { Indicator, IndicatorId } from "../model/indicator.ts";
import { known } from "../model/known.ts";
import { roundDecimal } from "../model/rounding.ts";
import type { GroupOutcome } from "../stats/groupFigure.ts";
import { groupSeries, type GroupSeries } from "../stats/groupSeries.ts";
import type { ExactSlice, PopulationOfPeriod } from "./slices.ts";

/** The figures of every group for one code of each dimension, rounded to the indicator's decimals. */
export interface GroupSlice {
  readonly indicator: IndicatorId;
  /** See `sliceKey`. */
  readonly key: string;
  readonly periods: readonly number[];
  readonly series: ReadonlyMap<GroupId, GroupSeries>;
}

/** Returns the figures of the groups in each slice, by its key: rounded once, from figures that are not. */
export function groupSlices(
  indicator: Indicator,
  slices: readonly ExactSlice[],
  groups: readonly AreaGroup[],
  populationOf: PopulationOfPeriod,
  carriedIn: CarriedIn | undefined,
  totals: ReadonlyMap<number, number> = new Map()
): ReadonlyMap<string, GroupSlice> {
  const seriesIn = (slice: ExactSlice): GroupSlice["series"] =>
    new Map(
      groups.map(({ id, members }) => {
        const { outcomes, latest } = groupSeries(indicator, members, slice, populationOf, carriedIn);
        const round = (outcome: GroupOutcome): GroupOutcome => roundOutcome(outcome, indicator);
        const ofYear = (outcome: GroupOutcome, index: number): GroupOutcome =>
          id === "world" ? withTotal(outcome, totals.get(known(slice.periods[index], "period"))) : outcome;
        return [id, { outcomes: outcomes.map(ofYear).map(round), latest: round(latest) }];
      })
    );
  return new Map(
    slices.map((slice) => {
      const { key, periods } = slice;
      return [key, { indicator: indicator.id, key, periods, series: seriesIn(slice) }];
    })
  );
}

/** What happened in several areas counts once in the world. */
function withTotal(outcome: GroupOutcome, total: number | undefined): GroupOutcome {
  return outcome.figure && total !== undefined ? { figure: { ...outcome.figure, low: total, high: total } } : outcome;
}

/** Returns the outcome with its figure rounded to the indicator's decimals, as a reader sees it. */
export function roundOutcome(outcome: GroupOutcome, { decimals }: Pick<Indicator, "decimals">): GroupOutcome {
  if (!outcome.figure) return outcome;
  const { low, high, ...rest } = outcome.figure;
  return { figure: { low: roundDecimal(low, decimals), high: roundDecimal(high, decimals), ...rest } };
}
