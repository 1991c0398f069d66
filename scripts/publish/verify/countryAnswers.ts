import { backtest } from "../../../src/catalog/backtest.ts";
import { indicatorFor, indicatorOf } from "../../../src/catalog/catalog.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import type { Grounds } from "./check.ts";
import type { Answer, Database } from "./database.ts";
import { startBySql } from "./snapshot.ts";

type Answers = Promise<readonly Answer[]>;

/** Returns the numbers of the five sentences of each country as SQL computes them, a row a sentence ("topic"). */
export function sentenceAnswers(database: Database): Answers {
  return database.run("country-sentences", {
    skills: orderOf(indicatorFor("skills"), "skill"),
    activities: orderOf(indicatorFor("activities"), "activity")
  });
}

/** Returns the best and the worst place of each country in each slice. */
export function placeAnswers(database: Database): Answers {
  return database.run("places");
}

/** Returns the people whom each country must bring online, and its pace. */
export async function gapAnswers(grounds: Pick<Grounds, "database" | "folder">): Answers {
  return grounds.database.run("country-gap", {
    start: await startBySql(grounds)
  });
}

/** Returns the projected share of each country that has a trend, and the years of arrival. */
export function projectionAnswers(database: Database): Answers {
  const bands = backtest.bands.map(
    ({ incomes, stale, levelFrom, horizon, low, high }) =>
      `('${incomes}', ${String(stale)}, ${levelFrom}, ${horizon.from}, ${horizon.to}, ${low}, ${high})`
  );
  return database.run("country-projection", {
    bands: bands.join(", "),
    origin: backtest.origin
  });
}

/** The codes of a dimension in the order of display, as rows of SQL. */
function orderOf(id: IndicatorId, dimension: string): string {
  const codes = indicatorOf(id).dimensions.find((each) => each.id === dimension)?.codes ?? [];
  return codes.map((code, index) => `('${code}', ${index + 1})`).join(", ");
}
