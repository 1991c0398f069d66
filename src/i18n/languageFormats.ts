import { siteLanguages, type SiteLanguage } from "../model/language.ts";
import type { DateFormat } from "./dateFormat.ts";
import { languageFile } from "./languageFile.ts";
import type { NumberFormat } from "./numberFormat.ts";

/** How a language is called, and how it writes numbers and dates: its `formats.json`. */
export interface LanguageFormats {
  /** The language by its own name. */
  readonly name: string;
  /** Open Graph names a language with a place: "en_GB". */
  readonly openGraph: string;
  /** The file that says in this language what an archive holds. */
  readonly readme: string;
  readonly numbers: NumberFormat;
  readonly dates: DateFormat;
}

const byLanguage = new Map(
  siteLanguages.map((language) => [language, languageFile(language, "formats") as LanguageFormats] as const)
);

/** Returns the formats of a language. For the build only: a page carries those of its own language. */
export function formatsOf(language: SiteLanguage): LanguageFormats {
  const formats = byLanguage.get(language);
  if (!formats) throw new Error(`no formats of "${language}"`);
  return formats;
}
