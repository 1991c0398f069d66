import { roundDecimal } from "../model/rounding.ts";

/** Returns the largest of 1, 2, 5, 10 … and their tenths that is not above a value above 0. */
function niceBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const step = [5, 2, 1].find((each) => each * power <= value * (1 + 1e-9)) ?? 1;
  return step * power;
}

/**
 * Returns the breaks of a map of change, from those of the map of figures: as far below zero as above it, and a class
 * around zero. The outermost is about as wide as a class of the figures, so that they are the same for all years.
 */
export function changeBreaks(breaks: readonly number[], decimals: number): readonly number[] {
  const widths = breaks.slice(1).map((each, index) => each - (breaks[index] ?? each));
  const sorted = widths.filter((width) => width > 0).toSorted((a, b) => a - b);
  const typical = sorted[Math.floor((sorted.length - 1) / 2)] ?? Math.abs(breaks[0] ?? 1);
  const least = 10 ** -decimals;
  const outer = Math.max(niceBelow(typical), 10 * least);
  const above = [outer / 10, outer / 2, outer].map((each) => roundDecimal(each, 6));
  return [...above.map((each) => -each).toReversed(), ...above];
}
