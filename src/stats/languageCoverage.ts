import { unionBounds } from "./languageBounds.ts";
import type { Bounds } from "./languageBounds.ts";

/** What an edition of Wikipedia counts for. */
export interface WikipediaEdition {
  readonly articles: number;
  readonly activeUsers: number;
  /** A reviewed list says that a program made most of it. */
  readonly botMade: boolean;
}

/**
 * The articles that the speakers of a language can read: undefined where it has no edition, "unknown" where a program
 * made most of the only one, so that nobody knows how many people wrote.
 */
export type Readable = number | "unknown" | undefined;

/** A language in an area and what its speakers can read. */
export interface ArticleShare {
  /** Per cent of people. */
  readonly share: number;
  readonly articles: Readable;
}

/** The articles that count for each active user, at most: what is more was made by programs. */
export const articlesPerUser = 1000;

/**
 * Returns the articles that count: at most 1,000 for each active user, and none of an edition that a program made,
 * which is undefined as where there is no edition.
 */
export function effectiveArticles({ articles, activeUsers, botMade }: WikipediaEdition): number | undefined {
  return botMade ? undefined : Math.min(articles, articlesPerUser * activeUsers);
}

/**
 * Returns the share of people, per cent, who speak at least one of the languages with at least `threshold` articles,
 * as bounds (see `unionBounds`, also for `unlisted`): a language whose articles are unknown widens the upper one. No
 * language reaching it gives a true 0 as the lower bound: pass only areas whose languages are known.
 */
export function contentCoverage(languages: readonly ArticleShare[], threshold: number, unlisted: number): Bounds {
  const reaching = languages.filter(({ articles }) => typeof articles === "number" && articles >= threshold);
  return unionBounds(
    reaching.map(({ share }) => share),
    unlisted + unknownShare(languages)
  );
}

/** Returns the sum of the shares of the languages of which nobody knows how much there is to read. */
export function unknownShare(languages: readonly ArticleShare[]): number {
  return languages.reduce((sum, { share, articles }) => (articles === "unknown" ? sum + share : sum), 0);
}
