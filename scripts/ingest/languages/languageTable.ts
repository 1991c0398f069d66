import { effectiveArticles } from "../../../src/stats/languageCoverage.ts";
import { baseLanguage, siteLanguages, sourceLanguage } from "../../../src/model/language.ts";
import { reviewedNames } from "../reviewedNames.ts";
import type { Language } from "../../../src/model/language.ts";
import type { Cldr, LanguageMatch } from "../sources/cldr.ts";
import type { AreaLanguages } from "./areaLanguages.ts";
import type { LanguageCodes } from "./codes.ts";
import type { LanguageEdition } from "./presence.ts";
import { known } from "../../../src/model/known.ts";
import { peopleOf } from "../../../src/stats/peopleOf.ts";

/** What the sources know of each language, by our code. */
export interface LanguagePresence {
  readonly editions: ReadonlyMap<string, LanguageEdition>;
  readonly pages: ReadonlyMap<string, number>;
  readonly speechHours: ReadonlyMap<string, number>;
  readonly translations: ReadonlyMap<string, number>;
}

const levels = ["modern", "moderate", "basic"];

/** Beyond this distance readers of a language do not simply read the other one. */
const readableDistance = 10;

/**
 * Returns the speakers of each language: the sum over all areas of its share times CLDR's own population of the area,
 * which has the vintage of the shares and covers areas that the World Bank leaves out. Rounded to people.
 */
export function speakersByLanguage({ rows, populations }: AreaLanguages): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { area, language, share } of rows) {
    sums.set(language, (sums.get(language) ?? 0) + (peopleOf([area], populations) * share) / 100);
  }
  return new Map([...sums].map(([language, speakers]) => [language, Math.round(speakers)]));
}

/** Returns a row for each language that CLDR lists in an area of ours, by code. */
export function languageTable(
  speakers: ReadonlyMap<string, number>,
  presence: LanguagePresence,
  cldr: Cldr,
  toCode: LanguageCodes
): readonly Language[] {
  const adds = (standard: string, code: string): boolean =>
    exceeds(presence.pages.get(standard), presence.pages.get(code)) ||
    exceeds(articlesOf(presence.editions.get(standard)), articlesOf(presence.editions.get(code)));
  const support = supportByLanguage(cldr, toCode);
  const codes = [...speakers.keys()].sort();
  return codes.map((code) => {
    const people = known(speakers.get(code), `speakers of ${code}`);
    const edition = presence.editions.get(code);
    const pages = presence.pages.get(code);
    return {
      code,
      names: namesOf(code, cldr),
      speakers: people,
      wikipediaArticles: edition?.articles,
      wikipediaActiveUsers: edition?.activeUsers,
      botMade: edition?.botMade ?? false,
      webPages: pages,
      webPagesPer1000Speakers: pages === undefined || people === 0 ? undefined : (1000 * pages) / people,
      speechHours: presence.speechHours.get(code),
      platformSupport: support.get(code),
      declarationTranslated: presence.translations.has(code),
      writtenStandard: writtenStandardOf(code, cldr.matches, (other) => adds(other, code))
    };
  });
}

/**
 * Returns the nearest written standard that readers of a language also read, within CLDR's distance of 10: one way
 * (Swiss German to German, not Danish and Norwegian to each other), or between twins (Bosnian, Croatian and Serbian,
 * standards of one language), where it adds to what the language has itself.
 */
export function writtenStandardOf(
  code: string,
  matches: readonly LanguageMatch[],
  adds: (standard: string) => boolean
): string | undefined {
  let nearest: LanguageMatch | undefined;
  for (const match of matches) {
    if (match.desired !== code || match.distance > readableDistance || !adds(match.supported)) continue;
    if (!nearest || match.distance < nearest.distance) nearest = match;
  }
  return nearest?.supported;
}

function articlesOf(edition: LanguageEdition | undefined): number | undefined {
  return edition && effectiveArticles(edition);
}

function exceeds(standard: number | undefined, own: number | undefined): boolean {
  return standard !== undefined && (own === undefined || standard > own);
}

function supportByLanguage(cldr: Cldr, toCode: LanguageCodes): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  for (const [locale, level] of cldr.coverageLevels) {
    const code = toCode(locale);
    if (code === undefined) continue;
    const other = best.get(code);
    if (other === undefined || levels.indexOf(level) < levels.indexOf(other)) best.set(code, level);
  }
  return best;
}

/** The reviewed names, then CLDR's, then the English name, at last the code: no language goes without. */
function namesOf(code: string, cldr: Cldr): Readonly<Record<string, string>> {
  const nameIn = (language: string): string | undefined =>
    reviewedNames(language).languages[code] ?? cldr.names.get(baseLanguage(language))?.get(code);
  const english = nameIn(sourceLanguage) ?? code;
  return Object.fromEntries(siteLanguages.map((language) => [language, nameIn(language) ?? english]));
}
