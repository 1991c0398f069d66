import { isEstimate } from "../../model/observation.ts";
import type { DrawnIndicator } from "../../model/indicator.ts";
import type { Cell } from "../../model/slice.ts";
import { classOf, fillClass } from "../../scales/classes.ts";

/**
 * Returns the CSS classes of an area's mark: the fill of its class (of the lower bound, where it has two), "e" for an
 * estimate, "x" where its bounds lie in different classes; "nd" without data, "nr" where nothing was recorded.
 */
export function markClass(indicator: DrawnIndicator, cell: Cell | undefined): string {
  if (!cell) return indicator.absence === "none-recorded" ? "nr" : "nd";
  const step = classOf(indicator, cell.low);
  const crossing = step !== classOf(indicator, cell.high) ? " x" : "";
  return fillClass(indicator, step) + (isEstimate(cell.status) ? " e" : "") + crossing;
}

/** The count that the largest bubble stands for: the same on every map and in every year. */
export const largestCount = 1_000_000_000;

/** Returns the count that the bubble of a figure stands for: of a change how much it is, whichever way. */
export function countIn(cell: Cell | undefined): number | undefined {
  return cell && Math.abs(cell.low);
}
