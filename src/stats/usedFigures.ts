import type { AreaCode } from "../model/area.ts";
import type { CarriedIn } from "../model/carried.ts";
import type { UseFigure } from "./offlineSum.ts";

/** The figure that sums take of each area in a year; its period is the year that the area's own figure is from. */
export type UsedFigures = (period: number) => ReadonlyMap<AreaCode, UseFigure>;

/**
 * Returns the figures that the sums of a year take: an area's own of that year, or what is carried into it, which is an
 * estimate. Each year is put together once.
 */
export function usedFigures(use: ReadonlyMap<AreaCode, readonly UseFigure[]>, carriedIn: CarriedIn): UsedFigures {
  const known = new Map<number, ReadonlyMap<AreaCode, UseFigure>>();
  const ofPeriod = (period: number): ReadonlyMap<AreaCode, UseFigure> => {
    const carried = carriedIn(period);
    return new Map(
      [...use].flatMap(([area, figures]): readonly (readonly [AreaCode, UseFigure])[] => {
        const own = figures.find((figure) => figure.period === period);
        if (own) return [[area, own]];
        const last = carried.get(area);
        return last ? [[area, { period: last.from, value: last.value, status: "E" }]] : [];
      })
    );
  };
  return (period) => {
    const found = known.get(period) ?? ofPeriod(period);
    known.set(period, found);
    return found;
  };
}
