import type { AreaCode } from "../model/area.ts";
import type { Cell, Slice } from "../model/slice.ts";

/** Returns the cells of a slice in a year by area, of the areas that have one. */
export function cellsInYear(
  { periods, series }: Pick<Slice, "periods" | "series">,
  period: number
): ReadonlyMap<AreaCode, Cell> {
  const index = periods.indexOf(period);
  return new Map(
    series.flatMap(({ area, cells }) => {
      const cell = cells[index];
      return cell ? [[area, cell] as const] : [];
    })
  );
}
