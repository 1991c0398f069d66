import { asked, latestSince, people, percent, readerOf, year } from "./readyQuestion.ts";
import type { ReadyQuestion } from "./readyQuestion.ts";
import sql from "./offline-dear-unspoken.sql?raw";

/** Where most are offline, data are dear and there is nothing to read in a local language. */
export const offlineDearUnspoken = {
  id: "offline-dear-unspoken",
  sql: sql.trim(),
  columns: {
    internet_use: percent,
    internet_use_year: year,
    basket: { kind: "figure", unit: "share-of-income", decimals: 2 },
    basket_year: year,
    local_content: percent,
    population: people,
    people_offline: people
  },
  nearest: (indicators) =>
    asked({
      columns: [
        latestSince(indicators, "internet-use", 2018),
        latestSince(indicators, "data-only-mobile-basket", 2018),
        latestSince(indicators, "local-content-coverage-10k", 2018),
        latestSince(indicators, "population", 2018)
      ],
      ranges: [
        { column: 0, low: 0, high: 50 },
        { column: 1, low: 2, high: 100 },
        { column: 2, low: 0, high: 0 }
      ],
      sort: 3,
      descending: true
    }),
  sentence: (words, answer) => {
    const { t } = words.translator;
    const { sum } = readerOf(words, answer);
    return t("analyse.answer.offline-dear-unspoken", {
      count: answer.rows,
      people: sum("population"),
      offline: sum("people_offline")
    });
  }
} as const satisfies ReadyQuestion;
