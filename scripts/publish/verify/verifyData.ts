import { createStore } from "../../../src/query/store.ts";
import { openDatabase } from "./database.ts";
import { runSubjects, type Counts } from "./runSubjects.ts";
import { subjects } from "./subjects.ts";

/** A data folder that cannot even be read; the message names the file. */
export class UnreadableDataError extends Error {}

/**
 * Computes every figure of the site a second time from a data folder; returns the checks that passed and failed. Throws
 * an UnreadableDataError where a table is missing or broken.
 */
export async function verifyData(folder: string, log: (line: string) => void): Promise<Counts> {
  const database = await openDatabase(folder).catch((error: unknown) => {
    const problem = error instanceof Error ? error.message : String(error);
    throw new UnreadableDataError(`the data cannot be read: ${problem}`, { cause: error });
  });
  try {
    return await runSubjects(subjects, { store: createStore(folder), database, folder }, log);
  } finally {
    database.close();
  }
}
