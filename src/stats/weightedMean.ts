/** A weighted mean, and the share of the total weight that it rests on. */
export interface WeightedMean {
  readonly value: number;
  /** From 0 (no area reports) to 1 (every area reports). */
  readonly coverage: number;
}

/**
 * Returns the mean of the values, weighted (typically by population). An area without a value still counts in the
 * denominator of the coverage, so that a regional figure which rests on half of its people can say so. Undefined if
 * no area has both a value and a positive weight.
 */
export function weightedMean<T>(
  areas: Iterable<T>,
  value: (area: T) => number | undefined,
  weight: (area: T) => number | undefined
): WeightedMean | undefined {
  let sum = 0;
  let reporting = 0;
  let total = 0;
  for (const area of areas) {
    const w = weight(area);
    if (w === undefined || !(w > 0)) continue;
    total += w;
    const v = value(area);
    if (v === undefined) continue;
    reporting += w;
    sum += w * v;
  }
  return reporting === 0 ? undefined : { value: sum / reporting, coverage: reporting / total };
}
