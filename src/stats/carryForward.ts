import type { AreaCode } from "../model/area.ts";
import type { Unit } from "../model/indicator.ts";
import type { Slice } from "../model/slice.ts";
import type { MemberFigure } from "./groupFigure.ts";
import { datedAt } from "../model/slice.ts";

/** Returns the figures of a period by area, the cell of each series that `indexOf` picks. */
export function figuresAt(
  series: Slice["series"],
  periods: readonly number[],
  indexOf: (cells: Slice["series"][number]["cells"]) => number
): ReadonlyMap<AreaCode, MemberFigure> {
  return new Map(
    series.flatMap(({ area, cells }) => {
      const cell = datedAt(cells, periods, indexOf(cells));
      if (!cell) return [];
      const { low, high, period, status } = cell;
      return [[area, { low, high, period, estimated: status === "E" }] as const];
    })
  );
}

/**
 * Returns the figures of a period with the last ones of areas that have none of it. A share stays as it was; a count of
 * people grows with the people of its area from then to now, so that it stays the same share of them.
 */
export function carriedTo(
  period: number,
  { series, periods }: Pick<Slice, "series" | "periods">,
  unit: Unit,
  populationOf: (period: number) => ReadonlyMap<AreaCode, number>
): ReadonlyMap<AreaCode, MemberFigure> {
  const until = periods.indexOf(period);
  const figures = figuresAt(series, periods, (cells) => cells.findLastIndex((cell, index) => cell && index <= until));
  if (unit !== "people") return figures;
  return new Map(
    [...figures].flatMap(([area, figure]) => {
      if (figure.period === period) return [[area, figure] as const];
      const then = populationOf(figure.period).get(area);
      const now = populationOf(period).get(area);
      if (then === undefined || now === undefined) return [];
      return [[area, { ...figure, low: (figure.low * now) / then, high: (figure.high * now) / then }] as const];
    })
  );
}
