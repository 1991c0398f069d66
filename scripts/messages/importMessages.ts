import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messageFolder, readMessageFiles, type MessageFile } from "../../src/i18n/messageFiles.ts";
import { grammarOf } from "../../src/i18n/translationFault.ts";
import { acceptTranslations } from "./acceptTranslations.ts";
import { sourceLanguage } from "../../src/model/language.ts";
import type { Returned } from "./translation.ts";
import { rewriteTranslations } from "./translationFile.ts";

/** Returns the message files of a language, none of one that has no folder yet. */
export function filesOf(language: string, languages?: string): ReadonlyMap<string, MessageFile> {
  const folder = messageFolder(language, languages);
  return existsSync(folder) ? readMessageFiles(folder) : new Map();
}

/**
 * Writes what came back from translators into the folder of its language, and returns lines that say what changed.
 * Throws, with nothing written, if any message is wrong.
 */
export function importMessages(returned: Returned, languages?: string): readonly string[] {
  const { language } = returned;
  const source = filesOf(sourceLanguage, languages);
  const { changes, remarks } = acceptTranslations(
    returned,
    source,
    filesOf(language, languages),
    grammarOf(language, languages)
  );
  const folder = messageFolder(language, languages);
  const rewritten = [...changes].map(([subject, changed]) => {
    const path = join(folder, `${subject}.json`);
    const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    return [path, rewriteTranslations(before, Object.keys(source.get(subject) ?? {}), changed)] as const;
  });
  if (rewritten.length > 0) mkdirSync(folder, { recursive: true });
  for (const [path, after] of rewritten) writeFileSync(path, after);
  const count = [...changes.values()].reduce((sum, { size }) => sum + size, 0);
  return [...remarks, `${language}: ${count} messages changed`];
}
