import { compileMessage } from "./compileMessage.ts";
import { readOnce } from "./languageFile.ts";
import { icuOf, messageFolder, readMessageFiles } from "./messageFiles.ts";
import type { MessageFile } from "./messageFiles.ts";
import type { Message, Messages } from "./message.ts";

/** Returns every text of a language. For the build only: a page takes the few that it needs with `pick`. */
export const messagesOf: (language: string) => Messages = readOnce((language) =>
  compileFiles(language, readMessageFiles(messageFolder(language)))
);

/** Returns the messages of these files, compiled; throws with file and key on one that is wrong, or that is there twice. */
export function compileFiles(language: string, files: ReadonlyMap<string, MessageFile>): Messages {
  const messages: Record<string, Message> = {};
  for (const [subject, file] of files)
    for (const [key, entry] of Object.entries(file)) {
      if (messages[key] !== undefined) throw new Error(`${language}/${subject}.json: "${key}" stands in two files`);
      try {
        messages[key] = compileMessage(icuOf(entry), language);
      } catch (error) {
        throw new Error(
          `${language}/${subject}.json, "${key}": ${error instanceof Error ? error.message : String(error)}`,
          { cause: error }
        );
      }
    }
  return messages;
}
