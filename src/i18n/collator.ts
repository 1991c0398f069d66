import { siteLanguages, type SiteLanguage } from "../model/language.ts";

const collators = new Map(
  siteLanguages.map((language) => [language, new Intl.Collator(language, { usage: "sort", sensitivity: "variant" })])
);

/** Returns what puts names of a language into their order. */
export function collatorOf(language: SiteLanguage): Intl.Collator {
  const collator = collators.get(language);
  if (!collator) throw new Error(`no order of names in "${language}"`);
  return collator;
}
