import { join } from "node:path";
import { snapshotDate } from "../../../src/facts/progressFacts.ts";
import type { Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";

/** The date of the data, from which days to the target and the age of a measurement are counted. */
export const snapshot: Subject = {
  name: "date of the data",
  verify: async (grounds) => {
    const check = compareWays(
      "the file that most figures come from",
      { name: "TypeScript", figures: new Map([["snapshot", { date: await snapshotDate(grounds.store) }]]) },
      { name: "SQL", figures: new Map([["snapshot", { date: await snapshotBySql(grounds) }]]) }
    );
    return { checks: [check], notes: [] };
  }
};

/** Returns the date of the data as SQL reads it from the manifest and the table of Internet use. */
export async function snapshotBySql({ database, folder }: Pick<Grounds, "database" | "folder">): Promise<string> {
  const [answer] = await database.run("snapshot", { manifest: join(folder, "manifest.json") });
  const date = answer?.["date"];
  if (typeof date !== "string") throw new Error("no file behind the figures of Internet use");
  return date;
}

/** Returns the same as a day that SQL understands: of a month, the first. */
export async function startBySql(grounds: Pick<Grounds, "database" | "folder">): Promise<string> {
  return (await snapshotBySql(grounds)).padEnd(10, "-01");
}
