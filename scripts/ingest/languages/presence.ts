import { botMadeEditions } from "./botMadeEditions.ts";
import type { RowCount } from "../../../src/model/source.ts";
import type { CrawledPages } from "../sources/commonCrawl.ts";
import type { SpeechRow } from "../sources/commonVoice.ts";
import type { TranslationRow } from "../sources/declaration.ts";
import type { EditionRow } from "../sources/wikimedia.ts";
import type { LanguageCodes } from "./codes.ts";

/** What a source knows of each language, by our code, and what became of its rows. */
export interface Presence<T> {
  readonly byLanguage: ReadonlyMap<string, T>;
  readonly counts: RowCount;
}

/** The edition of Wikipedia that stands for a language. */
export interface LanguageEdition {
  readonly articles: number;
  readonly activeUsers: number;
  readonly botMade: boolean;
}

type Spoken = (language: string) => boolean;

/**
 * Returns the edition of each language that somebody speaks: where there are several (`be` and `be-tarask`, `tw` and
 * `fat`), the one with the most articles, since they tell of the same things.
 */
export function editionsByLanguage(
  editions: readonly EditionRow[],
  wikiLanguages: ReadonlyMap<string, string>,
  toCode: LanguageCodes,
  isSpoken: Spoken
): Presence<LanguageEdition> {
  const languageOf = ({ wiki }: EditionRow): string | undefined => {
    const language = toCode(wiki === "simple" ? wiki : (wikiLanguages.get(wiki) ?? wiki));
    return language !== undefined && isSpoken(language) ? language : undefined;
  };
  const largest = new Map<string, EditionRow>();
  for (const edition of editions) {
    const language = languageOf(edition);
    if (language === undefined) continue;
    const other = largest.get(language);
    if (!other || edition.articles > other.articles) largest.set(language, edition);
  }
  const withoutSpeakers = editions.filter((edition) => languageOf(edition) === undefined).length;
  return {
    byLanguage: new Map(
      [...largest].map(([language, { wiki, articles, activeUsers }]) => [
        language,
        { articles, activeUsers, botMade: Object.hasOwn(botMadeEditions, wiki) }
      ])
    ),
    counts: {
      read: editions.length,
      kept: largest.size,
      dropped: { "no-speakers": withoutSpeakers, "smaller-edition": editions.length - largest.size - withoutSpeakers }
    }
  };
}

/** What is detected as Latin is mostly the dummy text of unfinished pages ("Lorem ipsum"). */
const dummyText = "la";

/** Returns the crawled pages of each language that somebody speaks. */
export function pagesByLanguage(
  rows: readonly CrawledPages[],
  toCode: LanguageCodes,
  isSpoken: Spoken
): Presence<number> {
  const unknown = rows.filter(({ language }) => toCode(language) === undefined);
  const dummy = rows.filter(({ language }) => toCode(language) === dummyText);
  const sums = sumsByLanguage(
    rows.filter((row) => !unknown.includes(row) && !dummy.includes(row)),
    ({ language }) => language,
    ({ pages }) => pages,
    toCode,
    isSpoken
  );
  const dropped = { ...sums.counts.dropped, "unknown-language": unknown.length, "dummy-text": dummy.length };
  return { ...sums, counts: { read: rows.length, kept: sums.counts.kept, dropped } };
}

/** Returns the hours of confirmed speech of each language that somebody speaks; 0 where none is confirmed yet. */
export function speechByLanguage(
  rows: readonly SpeechRow[],
  toCode: LanguageCodes,
  isSpoken: Spoken
): Presence<number> {
  return sumsByLanguage(
    rows,
    ({ locale }) => locale,
    ({ validHours }) => validHours,
    toCode,
    isSpoken
  );
}

/** Returns the number of finished translations of the Declaration in each language that somebody speaks. */
export function translationsByLanguage(
  rows: readonly TranslationRow[],
  toCode: LanguageCodes,
  isSpoken: Spoken
): Presence<number> {
  const finished = rows.filter(({ stage }) => stage >= 4);
  const sums = sumsByLanguage(
    finished,
    ({ language }) => language,
    () => 1,
    toCode,
    isSpoken
  );
  const dropped = { ...sums.counts.dropped, unfinished: rows.length - finished.length };
  return { ...sums, counts: { read: rows.length, kept: sums.counts.kept, dropped } };
}

function sumsByLanguage<T>(
  rows: readonly T[],
  tagOf: (row: T) => string,
  valueOf: (row: T) => number,
  toCode: LanguageCodes,
  isSpoken: Spoken
): Presence<number> {
  const byLanguage = new Map<string, number>();
  let withoutSpeakers = 0;
  for (const row of rows) {
    const language = toCode(tagOf(row));
    if (language === undefined || !isSpoken(language)) withoutSpeakers += 1;
    else byLanguage.set(language, (byLanguage.get(language) ?? 0) + valueOf(row));
  }
  const dropped = { "no-speakers": withoutSpeakers };
  return { byLanguage, counts: { read: rows.length, kept: rows.length - withoutSpeakers, dropped } };
}
