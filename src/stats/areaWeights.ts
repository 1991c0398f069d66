/** A number that was found for an area; an area may have several. */
export interface OfArea {
  readonly area: string;
  readonly value: number;
}

/** Returns the mean in which each area counts once, however many numbers it has. */
export function meanByArea(numbers: readonly OfArea[]): number {
  const means = [...Map.groupBy(numbers, ({ area }) => area).values()].map(
    (own) => own.reduce((sum, { value }) => sum + value, 0) / own.length
  );
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

/**
 * Returns the bounds that the number of one more area lies between, below and above, with a probability of at least
 * `share`: the quantiles in which each area counts once, and the area to come counts as one that lies beyond them all
 * (conformal prediction for groups, after Dunn, Wasserman and Ramdas, Distribution-Free Prediction Sets for Two-Layer
 * Hierarchical Models, 2023). Undefined where there are too few areas for any finite bound.
 */
export function boundsByArea(
  numbers: readonly OfArea[],
  share: number
): { readonly low: number; readonly high: number } | undefined {
  const counts = new Map([...Map.groupBy(numbers, ({ area }) => area)].map(([area, own]) => [area, own.length]));
  const beyond = (1 - share) / 2;
  const ascending = numbers.toSorted((a, b) => a.value - b.value);
  const outer = (ordered: readonly OfArea[]): number | undefined => {
    const all = counts.size + 1;
    let mass = 1 / all;
    let bound: number | undefined;
    for (const { area, value } of ordered) {
      if (mass > beyond + 1e-12) break;
      bound = value;
      mass += 1 / ((counts.get(area) ?? 1) * all);
    }
    return bound;
  };
  const [low, high] = [outer(ascending), outer(ascending.toReversed())];
  return low === undefined || high === undefined ? undefined : { low, high };
}
