import { createStore } from "../../../src/query/store.ts";
import { openDatabase } from "./database.ts";
import { runSubjects, type Counts } from "./runSubjects.ts";
import { subjects } from "./subjects.ts";

/** Computes every figure of the site a second time from a data folder; returns the checks that passed and failed. */
export async function verifyData(folder: string, log: (line: string) => void): Promise<Counts> {
  const database = await openDatabase(folder);
  try {
    return await runSubjects(subjects, { store: createStore(folder), database, folder }, log);
  } finally {
    database.close();
  }
}
