import { asked, latestSince, percent, readerOf, year } from "./readyQuestion.ts";
import type { ReadyQuestion } from "./readyQuestion.ts";
import sql from "./moved-most.sql?raw";

/** Which countries moved most in five years. */
export const movedMost = {
  id: "moved-most",
  sql: sql.trim(),
  columns: { internet_use: percent, internet_use_before: percent, from_year: year, to_year: year, change: percent },
  nearest: (indicators) =>
    asked({
      columns: [latestSince(indicators, "internet-use", 2022), { kind: "change", of: 0, since: 2019 }],
      sort: 1,
      descending: true,
      limit: 20
    }),
  sentence: (words, answer) => {
    const reader = readerOf(words, answer);
    return words.translator.t("analyse.answer.moved-most", {
      area: reader.area(0),
      before: reader.number("internet_use_before", 0),
      from: reader.number("from_year", 0),
      after: reader.number("internet_use", 0),
      to: reader.number("to_year", 0)
    });
  }
} as const satisfies ReadyQuestion;
