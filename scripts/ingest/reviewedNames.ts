import { languageFile, readOnce } from "../../src/i18n/languageFile.ts";

/** Names in one language that were reviewed one by one: the `names.json` of its folder. */
interface ReviewedNames {
  /**
   * Names of areas that replace the published ones: two areas are not on the UN's list, it holds slips, and in Arabic
   * stands a dash where the name belongs into the title of the state. The UN's own short forms where it has one. A
   * language that the UN does not publish in has all areas here.
   */
  readonly areas: Readonly<Record<string, string>>;
  /** Names of languages, by code, that CLDR does not have, or has as another variety of this language writes them. */
  readonly languages: Readonly<Record<string, string>>;
}

/** Returns the reviewed names of a language of the site, from its folder. */
export const reviewedNames: (language: string) => ReviewedNames = readOnce(
  (language) => languageFile(language, "names") as ReviewedNames
);
