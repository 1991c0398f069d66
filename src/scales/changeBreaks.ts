import { partingBreaks, roundestIn } from "./partingBreaks.ts";

/** The classes on each side of the one around zero. */
const sideClasses = 3;

/** What counts as about unchanged: between these parts of the way to the next break. */
const unchanged = [0.1, 0.25] as const;

/**
 * Returns the breaks of a map of change, as far below zero as above it: a class around zero, and three on each side.
 * The outer two part the changes, rises and falls taken together, so that about a third of them are beyond each.
 */
export function changeBreaks(changes: readonly number[]): readonly number[] {
  const sizes = changes.map(Math.abs).filter((size) => size > 0);
  const [first = sizes[0] ?? 1, second = 2 * first] = partingBreaks(sizes, sideClasses);
  const above = [roundestIn(unchanged[0] * first, unchanged[1] * first), first, second];
  return [...above.map((each) => -each).reverse(), ...above];
}
