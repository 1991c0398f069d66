import { unlistedShare } from "../../../src/stats/languageBounds.ts";
import {
  contentCoverage,
  unknownShare,
  type ArticleShare,
  type Readable
} from "../../../src/stats/languageCoverage.ts";
import { bestDepth, depthBands, useByBand } from "../../../src/stats/languageDepth.ts";
import { isAreaCode } from "../../../src/model/area.ts";
import type { SourceObservation } from "../adapter.ts";
import type { PageViewsRow } from "../sources/wikimedia.ts";
import type { LanguageCodes } from "./codes.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { AreaLanguage } from "../../../src/model/language.ts";
import { indicators } from "../../../src/catalog/catalog.ts";

/** Whether a language counts as local in an area: `AreaLanguage.local`, or everything to include international ones. */
export type IsLocal = (row: AreaLanguage) => boolean;

/** The year and the source ids that a measure rests on. */
export interface Basis {
  readonly period: number;
  readonly source: string;
}

const thresholds = indicators.flatMap(({ id, articles }) => (articles === undefined ? [] : [[id, articles] as const]));

/** Where the listed languages cannot be those of this share of people, per cent, the area is withheld. */
export const unlistedLimit = 50;

interface ListedArea {
  readonly area: AreaCode;
  readonly rows: readonly AreaLanguage[];
  readonly local: readonly AreaLanguage[];
  readonly unlisted: number;
}

/**
 * Returns the areas whose languages are known well enough, and the others by reason. An area is withheld where the
 * shares of all its languages sum to less than 50 (Chad: 30), and where no local language is listed (Saint Lucia: its
 * creole is missing), for then a low figure would say what CLDR lacks and not what the web lacks. In the rest, people
 * of whom no language can be listed (100 less the sum) widen the upper bound of the coverage.
 */
export function knownAreas(
  rows: readonly AreaLanguage[],
  isLocal: IsLocal
): { readonly known: readonly ListedArea[]; readonly withheld: Readonly<Record<string, readonly string[]>> } {
  const byArea = Map.groupBy(rows, ({ area }) => area);
  const known: ListedArea[] = [];
  const unlistedAreas: string[] = [];
  const withoutLocal: string[] = [];
  for (const [area, listed] of byArea) {
    const unlisted = unlistedShare(listed.map(({ share }) => share));
    const local = listed.filter(isLocal);
    if (unlisted > unlistedLimit) unlistedAreas.push(area);
    else if (local.length === 0) withoutLocal.push(area);
    else if (isAreaCode(area)) known.push({ area, rows: listed, local, unlisted });
  }
  return { known, withheld: { "languages-not-listed": unlistedAreas, "no-local-language-listed": withoutLocal } };
}

const shareOf =
  (articlesOf: (code: string) => Readable) =>
  ({ language, share }: AreaLanguage): ArticleShare => ({ share, articles: articlesOf(language) });

/** Returns the areas where nobody knows what half of the people and more can read: programs made their editions. */
export function unreadAreas(
  areas: readonly ListedArea[],
  articlesOf: (code: string) => Readable
): ReadonlySet<AreaCode> {
  const unread = areas.filter(({ local }) => unknownShare(local.map(shareOf(articlesOf))) >= unlistedLimit);
  return new Set(unread.map(({ area }) => area));
}

/** Returns the coverage of local-language content at both thresholds, as ranges, where it is known; see `unreadAreas`. */
export function coverageObservations(
  areas: readonly ListedArea[],
  articlesOf: (code: string) => Readable,
  { period, source }: Basis
): readonly SourceObservation[] {
  const unread = unreadAreas(areas, articlesOf);
  return areas.flatMap(({ area, local, unlisted }) => {
    if (unread.has(area)) return [];
    const shares = local.map(shareOf(articlesOf));
    return thresholds.map(([indicator, threshold]): SourceObservation => {
      const bounds = contentCoverage(shares, threshold, unlisted);
      return { indicator, area, period, dimensions: {}, ...bounds, status: "E", source };
    });
  });
}

/** Returns the depth of the best local language as ranges, and the use of all languages by band. */
export function depthObservations(
  areas: readonly ListedArea[],
  depthOf: (code: string) => number | undefined,
  { period, source }: Basis
): readonly SourceObservation[] {
  return areas.flatMap(({ area, rows, local }) => {
    const withDepth = (listed: readonly AreaLanguage[]): readonly { share: number; depth: number | undefined }[] =>
      listed.map(({ language, share }) => ({ share, depth: depthOf(language) }));
    const common = { area, period, status: "E", source } as const;
    const bounds = bestDepth(withDepth(local));
    const use = useByBand(withDepth(rows));
    return [
      ...(bounds ? [{ ...common, indicator: "best-language-depth" as const, dimensions: {}, ...bounds }] : []),
      ...depthBands.flatMap((band) =>
        use ? [{ ...common, indicator: "language-use-bands" as const, dimensions: { band }, value: use[band] }] : []
      )
    ];
  });
}

/**
 * Returns the share of each country's Wikipedia page views that went to its local languages, of the views whose edition
 * is named. Editions below 0.1 % are not named, so a 0 means less than that.
 */
export function pageViewObservations(
  views: readonly PageViewsRow[],
  localCodes: (area: AreaCode) => ReadonlySet<string> | undefined,
  toArea: (code: string) => AreaCode | undefined,
  toCode: LanguageCodes,
  { period, source }: Basis
): { readonly observations: readonly SourceObservation[]; readonly dropped: Readonly<Record<string, number>> } {
  const dropped = { "unknown-area": 0, "no-local-language-listed": 0 };
  const observations = views.flatMap(({ area: written, shares }): readonly SourceObservation[] => {
    const area = toArea(written);
    const local = area === undefined ? undefined : localCodes(area);
    if (area === undefined) dropped["unknown-area"] += 1;
    else if (!local) dropped["no-local-language-listed"] += 1;
    if (area === undefined || !local) return [];
    let named = 0;
    let inLocal = 0;
    for (const [wiki, share] of shares) {
      named += share;
      const code = toCode(wiki);
      if (code !== undefined && local.has(code)) inLocal += share;
    }
    const value = named === 0 ? undefined : (100 * inLocal) / named;
    if (value === undefined) return [];
    return [{ indicator: "local-language-page-views", area, period, dimensions: {}, value, status: "E", source }];
  });
  return { observations, dropped };
}
