import type { AreaCode } from "../model/area.ts";
import type { CarriedIn } from "../model/carried.ts";
import type { Slice } from "../model/slice.ts";
import type { MemberFigure } from "./groupFigure.ts";
import { isMeasured } from "./measured.ts";
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
      const projected = status === "F";
      const figure = { low, high, period, estimated: !projected && !isMeasured(status) };
      return [[area, projected ? { ...figure, projected } : figure] as const];
    })
  );
}

/** Returns the figures of a period with what is carried into it for the areas of the series that have none. */
export function withCarried(
  figures: ReadonlyMap<AreaCode, MemberFigure>,
  period: number,
  series: Slice["series"],
  carriedIn: CarriedIn
): ReadonlyMap<AreaCode, MemberFigure> {
  const carried = carriedIn(period);
  return new Map(
    series.flatMap(({ area }): readonly (readonly [AreaCode, MemberFigure])[] => {
      const own = figures.get(area);
      if (own) return [[area, own]];
      const last = carried.get(area);
      return last ? [[area, { low: last.value, high: last.value, period: last.from, estimated: false }]] : [];
    })
  );
}
