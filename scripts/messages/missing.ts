import { icuOf, type MessageFile } from "../../src/i18n/messageFiles.ts";

/** What a language lacks, by key. */
export interface Missing {
  readonly language: string;
  readonly missing: readonly string[];
  /** Those that say what the source says: a name, or words that nobody has translated. */
  readonly untranslated: readonly string[];
}

/** Returns the messages of the source that a language does not have, and those that it has in the same words. */
export function missingIn(
  language: string,
  source: ReadonlyMap<string, MessageFile>,
  own: ReadonlyMap<string, MessageFile>
): Missing {
  const missing: string[] = [];
  const untranslated: string[] = [];
  for (const [subject, file] of source)
    for (const [key, english] of Object.entries(file)) {
      const entry = own.get(subject)?.[key];
      if (entry === undefined) missing.push(key);
      else if (icuOf(entry) === icuOf(english) && hasWords(icuOf(english))) untranslated.push(key);
    }
  return { language, missing, untranslated };
}

/** False for what is no more than slots and signs, which is the same in every language. */
function hasWords(icu: string): boolean {
  return /\p{L}/u.test(icu.replace(/\{\w+(?:, number(?:, \w+)?)?\}/g, ""));
}

/** Returns what languages lack in lines to read. */
export function missingReport(languages: readonly Missing[]): string {
  return languages
    .map(({ language, missing, untranslated }) =>
      [
        `${language}: ${missing.length} missing, ${untranslated.length} equal to the source`,
        ...missing.map((key) => `  missing  ${key}`),
        ...untranslated.map((key) => `  equal    ${key}`)
      ].join("\n")
    )
    .join("\n");
}
