import { quantileSorted } from "d3-array";

/** The range of a group's figures, its middle half and its middle. */
export interface Spread {
  readonly low: number;
  readonly lowerQuarter: number;
  readonly median: number;
  readonly upperQuarter: number;
  readonly high: number;
  /** How many figures there are. */
  readonly count: number;
}

/** Fewer figures than this have no range worth drawing. */
export const fewestForSpread = 5;

/** Returns the spread of values in any order; undefined for fewer than five. Quartiles as R's default (type 7). */
export function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length < fewestForSpread) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => quantileSorted(sorted, share) ?? Number.NaN;
  return {
    low: at(0),
    lowerQuarter: at(0.25),
    median: at(0.5),
    upperQuarter: at(0.75),
    high: at(1),
    count: sorted.length
  };
}
