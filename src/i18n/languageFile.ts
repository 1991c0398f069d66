import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Returns what a JSON file in the folder of a language holds, such as "formats". For the build only, which runs where
 * the repository lies: a language is its folder, and no code lists the files.
 */
export function languageFile(language: string, name: string, languages = "src/i18n"): unknown {
  return JSON.parse(readFileSync(resolve(languages, language, `${name}.json`), "utf8"));
}
