import type { AreaGroup, GroupId } from "../model/areaGroup.ts";
import type { Indicator, IndicatorId } from "../model/indicator.ts";
import type { Slice } from "../model/slice.ts";
import type { GroupOutcome } from "../stats/groupFigure.ts";
import { groupSeries, type GroupSeries } from "../stats/groupSeries.ts";
import type { PopulationOfPeriod } from "./slices.ts";

/** The figures of every group for one code of each dimension, rounded to the indicator's decimals. */
export interface GroupSlice {
  readonly indicator: IndicatorId;
  /** See `sliceKey`. */
  readonly key: string;
  readonly periods: readonly number[];
  readonly series: ReadonlyMap<GroupId, GroupSeries>;
}

/** Returns the figures of the groups in each slice, by its key. Members' figures are as the slices round them. */
export function groupSlices(
  indicator: Indicator,
  slices: readonly Slice[],
  groups: readonly AreaGroup[],
  populationOf: PopulationOfPeriod
): ReadonlyMap<string, GroupSlice> {
  const seriesIn = (slice: Slice): GroupSlice["series"] =>
    new Map(
      groups.map(({ id, members }) => {
        const { outcomes, latest } = groupSeries(indicator, members, slice, populationOf);
        const round = (outcome: GroupOutcome): GroupOutcome => roundOutcome(outcome, indicator);
        return [id, { outcomes: outcomes.map(round), latest: round(latest) }];
      })
    );
  return new Map(
    slices.map((slice) => {
      const { key, periods } = slice;
      return [key, { indicator: indicator.id, key, periods, series: seriesIn(slice) }];
    })
  );
}

/** Returns the outcome with its figure rounded to the indicator's decimals, as a reader sees it. */
export function roundOutcome(outcome: GroupOutcome, { decimals }: Pick<Indicator, "decimals">): GroupOutcome {
  if (!outcome.figure) return outcome;
  const { low, high, ...rest } = outcome.figure;
  return { figure: { low: Number(low.toFixed(decimals)), high: Number(high.toFixed(decimals)), ...rest } };
}
