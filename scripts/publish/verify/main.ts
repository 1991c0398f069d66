import { parseArgs } from "node:util";
import { createStore } from "../../../src/query/store.ts";
import { openDatabase } from "./database.ts";
import { runSubjects } from "./runSubjects.ts";
import { subjects } from "./subjects.ts";

const usage = "npm run verify";

/** Computes every figure of the site a second time from `data/`, and fails where the two ways differ. */
async function verify(folder: string): Promise<boolean> {
  const database = await openDatabase(folder);
  try {
    const grounds = { store: createStore(folder), database, folder };
    const { passed, failed } = await runSubjects(subjects, grounds, (line) => console.log(line));
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0;
  } finally {
    database.close();
  }
}

try {
  parseArgs({ options: {} });
  if (!(await verify("data"))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof TypeError && "code" in error)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 1;
}
