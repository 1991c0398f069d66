import type { AreaCode } from "../model/area.ts";
import type { UseFigure } from "./offlineSum.ts";

/**
 * Returns the last year in which at least half of the areas that have any figure up to then have one of that year; a
 * year that only a few have reported yet is no year to sum, or to look ahead from. Undefined without figures.
 */
export function lastFullYear(
  use: ReadonlyMap<AreaCode, readonly UseFigure[]>,
  areas: ReadonlySet<AreaCode>
): number | undefined {
  const own = [...use].flatMap(([area, figures]) => (areas.has(area) ? [figures] : []));
  const years = new Set(own.flatMap((figures) => figures.map(({ period }) => period)));
  return [...years]
    .toSorted((a, b) => b - a)
    .find((year) => {
      const known = own.filter((figures) => figures.some(({ period }) => period <= year));
      const ofYear = known.filter((figures) => figures.some(({ period }) => period === year));
      return ofYear.length >= known.length / 2;
    });
}
