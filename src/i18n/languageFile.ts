import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of the languages: those of the site, or another that has one more. */
export function languagesFolder(): string {
  return process.env["LANGUAGES_FOLDER"] ?? "src/i18n";
}

/**
 * Returns what a JSON file in the folder of a language holds, such as "formats". For the build only, which runs where
 * the repository lies: a language is its folder, and no code lists the files.
 */
export function languageFile(language: string, name: string, languages = languagesFolder()): unknown {
  return JSON.parse(readFileSync(resolve(languages, language, `${name}.json`), "utf8"));
}

/** Returns a function that reads each language once, when it is first asked for. */
export function readOnce<T>(read: (language: string) => T): (language: string) => T {
  const known = new Map<string, T>();
  return (language) => {
    const found = known.get(language) ?? read(language);
    known.set(language, found);
    return found;
  };
}
