/** Returns the people who do not use the Internet, from a count of people and the share (0–100) of them who do. */
export function peopleOffline(population: number, use: number): number {
  return population * (1 - use / 100);
}

/** Returns the share of people without a network, from the share (0–100) that one covers. */
export function coverageGap(coverage: number): number {
  return 100 - coverage;
}

/**
 * Returns the share of people who are covered by a network and do not use the Internet, both 0–100 and of one year;
 * undefined where more people use it than are covered: the two figures do not fit together, and the gap is not 0.
 * Any use counts, on any network, so it is not the gap that GSMA publishes.
 */
export function usageGap(coverage: number, use: number): number | undefined {
  return use > coverage ? undefined : coverage - use;
}

/**
 * Returns the points between the shares (0–100) of the richest and the poorest quarter; undefined where the poorest has
 * more: such a survey has put its quarters into another order, and its gap is not below 0.
 */
export function wealthGap(richest: number, poorest: number): number | undefined {
  return richest < poorest ? undefined : richest - poorest;
}
