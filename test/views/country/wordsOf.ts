import { factsOfCountry } from "../../../src/facts/factsOfCountry.ts";
import { areaFormsOf } from "../../../src/i18n/areaForms.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import { siteLanguages, type SiteLanguage } from "../../../src/model/language.ts";
import type { Store } from "../../../src/query/store.ts";
import type { CountryFacts } from "../../../src/views/country/countryFigures.ts";
import { keptStore } from "../../fixtures/keptRelease.ts";
import type { QuoteLinks } from "../../../src/views/country/quotes.ts";
import type { AreaWords } from "../../../src/views/country/statement.ts";

/** Where the quotes of a test lead. */
export const links: QuoteLinks = { linkTo: (id) => `https://example.org/#${id}`, publisherOf: (source) => source };

const translators = new Map(siteLanguages.map((each) => [each, translatorOf(each)]));

/** Returns the words for an area that is compared with a group. */
export function wordsOf(language: SiteLanguage, area: string, group: string): AreaWords {
  const forms = (id: string) => areaFormsOf(language, id);
  return { translator: translators.get(language)!, forms: forms(area), group: forms(group) };
}

/** Returns the facts of an area in the kept release, or in another store, and its words. */
export async function countryIn(
  language: SiteLanguage,
  area: string,
  store: Store = keptStore
): Promise<{ readonly words: AreaWords; readonly facts: CountryFacts }> {
  const facts = await factsOfCountry(store, area as AreaCode);
  return { facts, words: wordsOf(language, area, facts.group.id) };
}
