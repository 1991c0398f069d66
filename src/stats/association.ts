import { known } from "../model/known.ts";

/** Two figures of one thing, such as income and use of a country. */
export interface Pair {
  readonly x: number;
  readonly y: number;
}

/** Fewer pairs than this bear no sentence about how two measures go together. */
export const fewestPairs = 10;

/** The words for how closely two measures go together, the weakest first. */
export const associationStrengths = ["none", "weak", "moderate", "strong", "very-strong"] as const;
export type AssociationStrength = (typeof associationStrengths)[number];

/**
 * Returns Spearman's rank correlation, from −1 to 1: the correlation of the ranks, those that are equal sharing the mean
 * of theirs (Spearman, The Proof and Measurement of Association between Two Things, 1904). It is the same on a logarithmic
 * scale. Undefined for fewer than two pairs, or where one of the two is the same throughout.
 */
export function rankCorrelation(pairs: readonly Pair[]): number | undefined {
  const [x, y] = [ranks(pairs.map((pair) => pair.x)), ranks(pairs.map((pair) => pair.y))];
  const mean = (pairs.length + 1) / 2;
  const covariance = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, rank, index) => sum + (rank - mean) * (known(other[index], "rank") - mean), 0);
  const spread = Math.sqrt(covariance(x, x) * covariance(y, y));
  return spread > 0 ? covariance(x, y) / spread : undefined;
}

/** Returns the word for a rank correlation, by steps of a fifth (Evans, Straightforward Statistics, 1996); its sign is not in it. */
export function strengthOf(correlation: number): AssociationStrength {
  const step = Math.floor(Math.abs(correlation) * 5 + 1e-9);
  return associationStrengths[Math.min(step, associationStrengths.length - 1)] ?? "none";
}

/** Returns the straight line y = start + slope · x that leaves the least squares; undefined where all x are equal. */
export function leastSquares(pairs: readonly Pair[]): { readonly start: number; readonly slope: number } | undefined {
  const mean = (of: (pair: Pair) => number): number => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const [x, y] = [mean((pair) => pair.x), mean((pair) => pair.y)];
  const spread = mean((pair) => (pair.x - x) ** 2);
  if (!(spread > 0)) return undefined;
  const slope = mean((pair) => (pair.x - x) * (pair.y - y)) / spread;
  return { start: y - slope * x, slope };
}

/** The rank of each value, 1 for the least. */
function ranks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const rankOf = new Map([...new Set(sorted)].map((value) => [value, sharedRank(sorted, value)]));
  return values.map((value) => known(rankOf.get(value), "rank"));
}

/** The mean of the ranks that a value has in an ascending row. */
function sharedRank(sorted: readonly number[], value: number): number {
  return (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1;
}
