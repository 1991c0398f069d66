import { unionBounds } from "./languageBounds.ts";
import type { Bounds } from "./languageBounds.ts";

/** What an edition of Wikipedia counts for. */
export interface WikipediaEdition {
  readonly articles: number;
  readonly activeUsers: number;
  /** A reviewed list says that a program made most of it. */
  readonly botMade: boolean;
}

/** A language in an area and the articles that its speakers can read; undefined where it has no edition. */
export interface ArticleShare {
  /** Per cent of people. */
  readonly share: number;
  readonly articles: number | undefined;
}

/**
 * Returns the articles that count: at most 1,000 for each active user, and none of an edition that a program made,
 * which is undefined as where there is no edition.
 */
export function effectiveArticles({ articles, activeUsers, botMade }: WikipediaEdition): number | undefined {
  return botMade ? undefined : Math.min(articles, 1000 * activeUsers);
}

/**
 * Returns the share of people, per cent, who speak at least one of the languages with at least `threshold` articles,
 * as bounds (see `unionBounds`, also for `unlisted`). No language reaching it gives a true 0 as the lower bound: pass
 * only areas whose languages are known.
 */
export function contentCoverage(languages: readonly ArticleShare[], threshold: number, unlisted: number): Bounds {
  const reaching = languages.filter(({ articles }) => articles !== undefined && articles >= threshold);
  return unionBounds(
    reaching.map(({ share }) => share),
    unlisted
  );
}
