import { smallestPart } from "../../../src/stats/groupFigure.ts";
import { smallestCoverage } from "../../../src/stats/smallestCoverage.ts";
import { oldestRecent } from "../../../src/views/country/sentences/offline.ts";
import type { Answer, Database } from "./database.ts";

type Answers = Promise<readonly Answer[]>;

/** Returns the figure of each group for each indicator and year that has one, and what it rests on, as SQL computes them. */
export async function groupFigureAnswers(database: Database): Answers {
  await database.run("group-sums");
  return database.run("group-figures", { people: smallestCoverage, part: smallestPart });
}

/** Returns the members of each group at either end of its shares of people online, their codes joined by commas. */
export function groupEndAnswers(database: Database): Answers {
  return database.run("group-ends", { after: oldestRecent });
}

/** Returns how far the figures of each group reach for each indicator in the year in which they reach furthest, by slice. */
export function groupCoverageAnswers(database: Database): Answers {
  return database.run("group-coverage", { people: smallestCoverage });
}

/** Returns the change of each group between two years, over the members that can be compared; spans are rows of SQL. */
export function groupChangeAnswers(database: Database, spans: readonly string[]): Answers {
  return database.run("group-changes", { spans: spans.join(", ") });
}
