import type { Bounds } from "./languageBounds.ts";
import { contentCoverage, type ArticleShare } from "./languageCoverage.ts";

/** The thresholds of a chart, three to a decade at most. */
export const articleThresholds = [1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000] as const;

/** The share of people with at least so many articles in a language that they speak. */
export interface ThresholdShare extends Bounds {
  readonly threshold: number;
}

/** Returns the coverage at each threshold; see `contentCoverage`. */
export function coverageByThreshold(
  languages: readonly ArticleShare[],
  unlisted: number,
  thresholds: readonly number[] = articleThresholds
): readonly ThresholdShare[] {
  return thresholds.map((threshold) => ({ threshold, ...contentCoverage(languages, threshold, unlisted) }));
}

/** The two thresholds between which the lower bound falls most: the cliff. */
export interface Cliff {
  readonly before: ThresholdShare;
  readonly after: ThresholdShare;
}

/** Returns the cliff; undefined where the share falls nowhere by ten points or more. */
export function cliffOf(shares: readonly ThresholdShare[]): Cliff | undefined {
  let found: Cliff | undefined;
  let deepest = 10;
  for (const [index, after] of shares.entries()) {
    const before = shares[index - 1];
    if (!before || before.low - after.low < deepest) continue;
    deepest = before.low - after.low;
    found = { before, after };
  }
  return found;
}
