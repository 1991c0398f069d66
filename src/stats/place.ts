import type { AreaCode } from "../model/area.ts";
import { datedAt, type Cell, type Slice } from "../model/slice.ts";
import { whyNotComparable, type ComparedFigure, type SeriesBreaks } from "./comparable.ts";

/** A place in an order from the highest figure down: one place, or from the best to the worst that is possible. */
export interface Place {
  readonly best: number;
  readonly worst: number;
  /** Areas in the order, this one included. */
  readonly of: number;
}

/** So many years before or after, a figure can still be compared. */
export const comparableYears = 2;

/** The share of all changes that count as what a figure may have moved between two years. */
const usualChange = 0.9;

/** Fewer changes than this do not tell what is usual: then either area may stand first. */
export const fewestChanges = 20;

/** The order of a slice: returns the place of an area by its figure of a year. */
export type PlaceIn = (period: number, area: AreaCode) => Place | undefined;

/**
 * Returns the places of a slice. Compared are the areas with a figure of the same year or else of up to two years
 * before or after, the nearest and of two the later one; never across a break of the
 * other area. Where a figure of another year is nearer than nine in ten figures moved in as many
 * years, either may stand first, and the place is a range. `relative` measures moves by their size, as fits amounts
 * that differ a thousandfold. Undefined for an area without a figure in that year, or with bounds.
 */
export function placesIn(slice: Slice, breaksOf: (area: AreaCode) => SeriesBreaks, relative: boolean): PlaceIn {
  const { periods, series } = slice;
  const isBroken: IsBroken = (area, one, other) => whyNotComparable(breaksOf(area), one, other) !== undefined;
  const margins = [0];
  for (let years = 1; years <= comparableYears; years += 1) {
    margins.push(usualMove(slice, years, relative, isBroken));
  }
  return (period, area) => {
    const index = periods.indexOf(period);
    const own = series.find((each) => each.area === area)?.cells[index];
    if (!own || own.low !== own.high) return undefined;
    let above = 0;
    let open = 0;
    let of = 1;
    for (const { area: other, cells } of series) {
      const mayCompare = (at: number): boolean => {
        const cell = datedAt(cells, periods, at);
        return cell !== undefined && !isBroken(other, { ...cell, period }, cell);
      };
      const near = other === area ? undefined : nearest(cells, index, mayCompare);
      if (!near) continue;
      of += 1;
      const margin = margins[near.years] ?? Infinity;
      const difference = near.cell.low - own.low;
      if (near.years > 0 && Math.abs(difference) <= (relative ? margin * near.cell.low : margin)) open += 1;
      else if (difference > 0) above += 1;
    }
    return { best: above + 1, worst: above + open + 1, of };
  };
}

type IsBroken = (area: AreaCode, one: ComparedFigure, other: ComparedFigure) => boolean;

/** The figure nearest in time that may be compared; periods stand without gaps. */
function nearest(
  cells: readonly (Cell | undefined)[],
  index: number,
  mayCompare: (index: number) => boolean
): { readonly cell: Cell; readonly years: number } | undefined {
  for (let years = 0; years <= comparableYears; years += 1) {
    for (const at of years === 0 ? [index] : [index + years, index - years]) {
      const cell = cells[at];
      if (cell && mayCompare(at)) return { cell, years };
    }
  }
  return undefined;
}

/** How far nine in ten figures moved at most in so many years; without bound where too few have moved at all. */
function usualMove({ periods, series }: Slice, years: number, relative: boolean, isBroken: IsBroken): number {
  const moves: number[] = [];
  for (const { area, cells } of series) {
    cells.forEach((_, index) => {
      const [cell, next] = [datedAt(cells, periods, index), datedAt(cells, periods, index + years)];
      if (!cell || !next || isBroken(area, cell, next)) return;
      if (!relative) moves.push(Math.abs(next.low - cell.low));
      else if (cell.low > 0) moves.push(Math.abs(next.low - cell.low) / cell.low);
    });
  }
  if (moves.length < fewestChanges) return Infinity;
  return moves.sort((a, b) => a - b)[Math.ceil(usualChange * moves.length) - 1] ?? Infinity;
}
