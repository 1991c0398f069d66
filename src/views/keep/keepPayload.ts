import type { LanguageWords } from "../../i18n/translator.ts";

/** What the page for keeping the site carries for its script. */
export interface KeepPayload extends LanguageWords {
  /** The base path of the site. */
  readonly base: string;
  /** The names of what can be chosen, in the order of the choice: everything, then regions. */
  readonly choices: readonly (readonly [choice: string, name: string])[];
  /** The languages of the site by their own names. */
  readonly languages: Readonly<Record<string, string>>;
}
