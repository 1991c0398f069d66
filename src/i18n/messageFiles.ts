import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languagesFolder } from "./languageFile.ts";

/** A message of the source language: its text, and what a translator has to know. */
export interface SourceMessage {
  readonly message: string;
  /** Where it stands and what it says, in a sentence. */
  readonly description?: string;
  /**
   * For a sentence that something is not there, whose silence it rests on: "source" names the publisher, "site" the data
   * of this site, "figure" stands over the line of sources of a figure, "label" in a cell; "none" is no such sentence.
   */
  readonly absence?: "source" | "site" | "figure" | "label" | "none";
  /** Each slot with something that could stand there. */
  readonly example?: Readonly<Record<string, string | number>>;
}

/** The messages of one file: those of a translation are texts alone. */
export type MessageFile = Readonly<Record<string, SourceMessage | string>>;

/** Returns the folder of a language's message files below the root of the project. */
export function messageFolder(language: string, languages = languagesFolder()): string {
  return join(languages, language, "messages");
}

/** Returns the message files of a folder by subject; throws with the file's name on one that is not JSON. */
export function readMessageFiles(folder: string): ReadonlyMap<string, MessageFile> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return new Map(
    names.sort().map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      try {
        return [name.slice(0, -".json".length), JSON.parse(text) as MessageFile];
      } catch (error) {
        throw new Error(`${join(folder, name)} is not JSON: ${String(error)}`, { cause: error });
      }
    })
  );
}

/** Returns the text of a message, in ICU MessageFormat. */
export function icuOf(entry: SourceMessage | string): string {
  return typeof entry === "string" ? entry : entry.message;
}
