import { compileMessage } from "../../src/i18n/compileMessage.ts";
import { icuOf, type MessageFile } from "../../src/i18n/messageFiles.ts";
import { grammarOf, translationFault, type LanguageGrammar } from "../../src/i18n/translationFault.ts";
import { sourceLanguage } from "../../src/model/language.ts";
import type { Returned } from "./translation.ts";

/** Translations that may be written: those that are new or say something else, by subject and key. */
export interface Accepted {
  readonly changes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What is not wrong, but worth a look: a sentence each. */
  readonly remarks: readonly string[];
}

/**
 * Returns what of a file that came back is to be written. Throws, a sentence for each fault with its key, if any message
 * is not one that the build would take: nothing is written then.
 */
export function acceptTranslations(
  { language, translations }: Returned,
  source: ReadonlyMap<string, MessageFile>,
  own: ReadonlyMap<string, MessageFile>,
  grammar: LanguageGrammar = grammarOf(language)
): Accepted {
  if (language === sourceLanguage)
    throw new Error(`"${language}" is the language that the others are translated from.`);
  if (!isLanguage(language)) throw new Error(`"${language}" is no language that has rules for its plurals.`);
  const subjectOf = new Map([...source].flatMap(([subject, file]) => Object.keys(file).map((key) => [key, subject])));
  const changes = new Map<string, Map<string, string>>();
  const faults: string[] = [];
  const remarks: string[] = [];
  const seen = new Set<string>();
  for (const { key, source: translatedFrom, target } of translations) {
    const subject = subjectOf.get(key);
    const english = source.get(subject ?? "")?.[key];
    if (subject === undefined || english === undefined) faults.push(`"${key}": no message has this key.`);
    else if (seen.has(key)) faults.push(`"${key}" stands in the file twice.`);
    else if (target !== undefined && target.trim() !== "") {
      const fault = faultOf(key, target, icuOf(english), grammar);
      const before = own.get(subject)?.[key];
      if (fault !== undefined) faults.push(`"${key}": ${fault}.`);
      else if (before === undefined || icuOf(before) !== target) {
        if (translatedFrom !== icuOf(english)) remarks.push(`"${key}" was translated from another text than today's.`);
        changes.set(subject, (changes.get(subject) ?? new Map<string, string>()).set(key, target));
      }
    }
    seen.add(key);
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { changes, remarks };
}

function isLanguage(language: string): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** What is wrong with a translation, if anything: what the build would refuse, and slots or forms that are not there. */
function faultOf(key: string, target: string, english: string, grammar: LanguageGrammar): string | undefined {
  if (target.trim() !== target) return "the text begins or ends with a space";
  const source = compileMessage(english, sourceLanguage);
  try {
    return translationFault(key, source, compileMessage(target, grammar.language), grammar);
  } catch (error) {
    // The parser goes on with a picture of the place.
    return (error instanceof Error ? error.message : String(error)).split(":\n")[0];
  }
}
