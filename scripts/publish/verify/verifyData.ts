import { createStore } from "../../../src/query/store.ts";
import { openDatabase } from "./database.ts";
import { runSubjects, type Counts } from "./runSubjects.ts";
import { subjects } from "./subjects.ts";
import { builtWords } from "./words/builtWords.ts";

/** A data folder that cannot even be read; the message names the file. */
export class UnreadableDataError extends Error {}

/**
 * Computes every figure of the site a second time from a data folder; returns the checks that passed and failed; where the
 * folder of built pages is given, their text is read too. Throws an UnreadableDataError where a table is missing or
 * broken.
 */
export async function verifyData(folder: string, log: (line: string) => void, pages?: string): Promise<Counts> {
  const database = await openDatabase(folder).catch((error: unknown) => {
    const problem = error instanceof Error ? error.message : String(error);
    throw new UnreadableDataError(`the data cannot be read: ${problem}`, { cause: error });
  });
  try {
    const all = pages === undefined ? subjects : [...subjects, builtWords(pages)];
    return await runSubjects(all, { store: createStore(folder), database, folder }, log);
  } finally {
    database.close();
  }
}
