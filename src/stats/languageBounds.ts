/** Two bounds that hold what only marginal shares say, in the unit of the measure. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Returns the least and the greatest share of people who speak at least one of the languages, from the share of each
 * (per cent): between the largest share and the sum, at most 100 (Fréchet's inequalities, 1935). `unlisted` is the
 * share of people of whom no language is known: they may speak one of these, so they widen the upper bound only.
 */
export function unionBounds(shares: readonly number[], unlisted = 0): Bounds {
  const low = Math.max(0, ...shares);
  const sum = shares.reduce((total, share) => total + share, 0);
  return { low, high: Math.max(low, Math.min(100, sum + unlisted)) };
}

/**
 * Returns the share of people, per cent, of whom no language can be among those listed: 100 less the sum of all shares,
 * international languages included, or 0. It is the least such share, since some people are counted for two languages.
 */
export function unlistedShare(shares: readonly number[]): number {
  return Math.max(0, 100 - shares.reduce((total, share) => total + share, 0));
}
