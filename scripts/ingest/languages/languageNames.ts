import type { SiteLanguage } from "../../../src/model/language.ts";

/** Names for languages that CLDR does not name. Where French or Arabic is missing, the English name stands. */
export const languageNames: Readonly<Record<string, Readonly<Partial<Record<SiteLanguage, string>>>>> = {};
