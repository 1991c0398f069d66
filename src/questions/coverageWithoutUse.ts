import { asked, latestSince, people, percent, readerOf, year } from "./readyQuestion.ts";
import type { ReadyQuestion } from "./readyQuestion.ts";
import sql from "./coverage-without-use.sql?raw";

/** Where there is a network and few use it, with what it costs there. */
export const coverageWithoutUse = {
  id: "coverage-without-use",
  sql: sql.trim(),
  columns: {
    coverage_4g: percent,
    internet_use: percent,
    covered_not_using: percent,
    people_not_using: people,
    basket: { kind: "figure", unit: "share-of-income", decimals: 2 },
    basket_year: year,
    over_target: { kind: "flag" }
  },
  nearest: (indicators) =>
    asked({
      columns: [
        latestSince(indicators, "coverage-4g", 2020),
        latestSince(indicators, "internet-use", 2020),
        { kind: "difference", of: 0, with: 1 },
        latestSince(indicators, "data-only-mobile-basket", 2020)
      ],
      ranges: [
        { column: 0, low: 80, high: 100 },
        { column: 1, low: 0, high: 50 }
      ],
      sort: 2,
      descending: true
    }),
  sentence: (words, answer) => {
    const { t } = words.translator;
    const { values, sum } = readerOf(words, answer);
    const priced = values("over_target").filter((value) => value !== null);
    return t("analyse.answer.coverage-without-use", {
      count: answer.rows,
      people: sum("people_not_using"),
      priced: priced.length,
      dear: priced.filter((value) => value === true).length
    });
  }
} as const satisfies ReadyQuestion;
