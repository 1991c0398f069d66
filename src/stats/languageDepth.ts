import { unionBounds } from "./languageBounds.ts";
import type { Bounds } from "./languageBounds.ts";

/** A language in an area and its pages per 1,000 speakers; undefined where the crawl detects none, which is not 0. */
export interface DepthShare {
  /** Per cent of people. */
  readonly share: number;
  readonly depth: number | undefined;
}

/** The bands of `language-use-bands`, deepest first. */
export const depthBands = ["GE300", "30T300", "3T30", "LT3", "NOT_DETECTED"] as const;
export type DepthBand = (typeof depthBands)[number];

/**
 * Returns bounds of the largest depth t such that at least half of the people speak one of the languages with t or more
 * pages per 1,000 speakers, by the bounds of `unionBounds`. The lower one is 0 where no detected language is spoken by
 * half. Languages that are not detected are supposed to be no deeper than those that are. Undefined where the detected
 * languages together cannot be those of half of the people: not detected is not 0.
 */
export function bestDepth(languages: readonly DepthShare[]): Bounds | undefined {
  const detected = languages.flatMap(({ share, depth }) => (depth === undefined ? [] : [{ share, depth }]));
  if (unionBounds(detected.map(({ share }) => share)).high < 50) return undefined;
  let low = 0;
  let high = 0;
  for (const { depth } of detected) {
    const reaching = unionBounds(detected.filter((other) => other.depth >= depth).map(({ share }) => share));
    if (reaching.low >= 50) low = Math.max(low, depth);
    if (reaching.high >= 50) high = Math.max(high, depth);
  }
  return { low, high };
}

/** Returns the band of a depth in pages per 1,000 speakers; a depth on a border belongs to the deeper band. */
export function depthBand(depth: number | undefined): DepthBand {
  if (depth === undefined) return "NOT_DETECTED";
  if (depth >= 300) return "GE300";
  if (depth >= 30) return "30T300";
  return depth >= 3 ? "3T30" : "LT3";
}

/**
 * Returns the share of language use in each band: the shares normalised to their sum, in per cent, every band present.
 * It is a share of uses, not of people, for people with two languages count twice. Undefined if no share is positive.
 */
export function useByBand(languages: readonly DepthShare[]): Readonly<Record<DepthBand, number>> | undefined {
  const total = languages.reduce((sum, { share }) => sum + share, 0);
  if (!(total > 0)) return undefined;
  const use: Record<DepthBand, number> = { GE300: 0, "30T300": 0, "3T30": 0, LT3: 0, NOT_DETECTED: 0 };
  for (const { share, depth } of languages) use[depthBand(depth)] += (100 * share) / total;
  return use;
}
