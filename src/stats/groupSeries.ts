import type { AreaCode } from "../model/area.ts";
import type { Slice } from "../model/slice.ts";
import { groupFigure, type GroupOutcome, type GroupRule, type MemberFigure } from "./groupFigure.ts";

/** A group's figures: one outcome for each period of the slice, and one over the latest figure of each member. */
export interface GroupSeries {
  readonly outcomes: readonly GroupOutcome[];
  readonly latest: GroupOutcome;
}

/** Returns the figures of a group in every period of a slice, weighted by the people of that period. */
export function groupSeries(
  rule: GroupRule,
  members: readonly AreaCode[],
  slice: Pick<Slice, "periods" | "series">,
  populationOf: (period: number) => ReadonlyMap<AreaCode, number>
): GroupSeries {
  const within = new Set(members);
  const own = slice.series.filter(({ area }) => within.has(area));
  const figuresAt = (indexOf: (cells: readonly unknown[]) => number): ReadonlyMap<AreaCode, MemberFigure> =>
    new Map(
      own.flatMap(({ area, cells }) => {
        const index = indexOf(cells);
        const cell = cells[index];
        const period = slice.periods[index];
        if (!cell || period === undefined) return [];
        const { low, high, status } = cell;
        return [[area, { low, high, period, estimated: status === "E" }] as const];
      })
    );
  const newest = slice.periods.at(-1) ?? 0;
  return {
    outcomes: slice.periods.map((period, index) =>
      groupFigure(
        rule,
        members,
        period,
        figuresAt(() => index),
        populationOf(period)
      )
    ),
    latest: groupFigure(
      rule,
      members,
      newest,
      figuresAt((cells) => cells.findLastIndex((cell) => cell !== undefined)),
      populationOf(newest)
    )
  };
}
