import type { SiteLanguage } from "../model/language.ts";

/** Returns what puts names of a language into their order. */
export function collatorOf(language: SiteLanguage): Intl.Collator {
  return new Intl.Collator(language, { usage: "sort", sensitivity: "variant" });
}
