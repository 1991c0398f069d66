import type { AreaLanguage, Language } from "../../model/language.ts";
import { coverageByThreshold, type ThresholdShare } from "../../stats/articleThreshold.ts";
import { unlistedShare, type Bounds } from "../../stats/languageBounds.ts";
import type { ArticleShare } from "../../stats/languageCoverage.ts";
import { bestDepth, useByBand, type DepthBand } from "../../stats/languageDepth.ts";
import { readableArticles, readableDepth } from "../../stats/readable.ts";

/** Which languages of an area count: those that are local there, or international ones too. */
export const languageScopes = ["local", "all"] as const;
export type LanguageScope = (typeof languageScopes)[number];

/** The measures of one scope. */
export interface ScopeMeasures {
  readonly articles: readonly ArticleShare[];
  readonly coverage: readonly ThresholdShare[];
  readonly depth: Bounds | undefined;
}

/** The three measures of an area's languages; see DESIGN's section on local-language content. */
export interface LanguageMeasures {
  readonly byScope: Readonly<Record<LanguageScope, ScopeMeasures>>;
  readonly bands: Readonly<Record<DepthBand, number>> | undefined;
  readonly unlisted: number;
}

/** Returns the measures, computed as the data are: from the shares of speakers and what their languages have. */
export function languageMeasures(
  spoken: readonly AreaLanguage[],
  languages: ReadonlyMap<string, Language>
): LanguageMeasures {
  const articlesOf = readableArticles(languages);
  const depthOf = readableDepth(languages);
  const unlisted = unlistedShare(spoken.map(({ share }) => share));
  const measures = (rows: readonly AreaLanguage[]): ScopeMeasures => {
    const articles = rows.map(({ language, share }) => ({ share, articles: articlesOf(language) }));
    return {
      articles,
      coverage: coverageByThreshold(articles, unlisted),
      depth: bestDepth(rows.map(({ language, share }) => ({ share, depth: depthOf(language) })))
    };
  };
  return {
    byScope: { local: measures(spoken.filter(({ local }) => local)), all: measures(spoken) },
    bands: useByBand(spoken.map(({ language, share }) => ({ share, depth: depthOf(language) }))),
    unlisted
  };
}
