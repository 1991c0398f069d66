import { smallestPart } from "../../../src/stats/groupFigure.ts";
import { smallestCoverage } from "../../../src/stats/smallestCoverage.ts";
import { oldestRecent } from "../../../src/views/country/sentences/offline.ts";
import type { Answer, Database } from "./database.ts";

type Answers = Promise<readonly Answer[]>;

/** Returns the figure of each group for each indicator and year that has one, and what it rests on, as SQL computes them. */
export function groupFigureAnswers(database: Database): Answers {
  return database.run("group-figures", { people: smallestCoverage, part: smallestPart });
}

/** Returns the members of each group at either end of its shares of people online, their codes joined by commas. */
export function groupEndAnswers(database: Database): Answers {
  return database.run("group-ends", { after: oldestRecent });
}
