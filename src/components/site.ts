import { join } from "node:path";
import { messagesOf } from "../i18n/messages.ts";
import { createTranslator, type Translator } from "../i18n/translator.ts";
import { siteLanguages, type SiteLanguage } from "../model/language.ts";
import { createStore } from "../query/store.ts";
import { createAddresses, fileAddress, type Addresses } from "../views/addresses.ts";
import { once } from "./once.ts";

/** The data of the repository, for every page of the build. */
export const store = createStore(join(process.cwd(), "data"));

/** What a page needs to speak a language and to link. */
export interface Site {
  readonly language: SiteLanguage;
  readonly translator: Translator;
  readonly addresses: Addresses;
  /** The address of a file below the base path. */
  readonly file: (path: string) => string;
}

/** Returns the words and addresses of a language under the site's base path; made once, as every part of a page asks. */
export const siteIn = once((language: SiteLanguage): Site => {
  const base = import.meta.env.BASE_URL;
  return {
    language,
    translator: createTranslator(language, messagesOf(language)),
    addresses: createAddresses(base, language),
    file: (path) => fileAddress(base, path)
  };
});

/** The static paths of a page that stands once in each language. */
export function languagePaths(): { params: { lang: SiteLanguage } }[] {
  return siteLanguages.map((lang) => ({ params: { lang } }));
}
