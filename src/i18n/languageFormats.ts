import type { SiteLanguage } from "../model/language.ts";
import type { DateFormat } from "./dateFormat.ts";
import { languageFile, readOnce } from "./languageFile.ts";
import type { NumberFormat } from "./numberFormat.ts";

/** What a page has of this pattern (a regular expression) is set so; `$1` stands for its first group. */
export interface TypographyRule {
  readonly find: string;
  readonly put: string;
}

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
  /** How the signs between parts of a page are set, where it is not as in English: see `typesetter`. */
  readonly typography?: readonly TypographyRule[];
}

/** Returns the formats of a language. For the build only: a page carries those of its own language. */
export const formatsOf: (language: SiteLanguage) => LanguageFormats = readOnce(
  (language) => languageFile(language, "formats") as LanguageFormats
);
