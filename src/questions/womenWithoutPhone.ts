import { asked, latestSince, percent, readerOf } from "./readyQuestion.ts";
import type { ReadyQuestion } from "./readyQuestion.ts";
import sql from "./women-without-phone.sql?raw";

/** Where women own a phone least, compared with men. */
export const womenWithoutPhone = {
  id: "women-without-phone",
  sql: sql.trim(),
  columns: { women: percent, men: percent, women_to_men: { kind: "figure", unit: "ratio", decimals: 2 } },
  nearest: (indicators) =>
    asked({
      columns: [
        latestSince(indicators, "mobile-phone-ownership", 2015, { sex: "F" }),
        latestSince(indicators, "mobile-phone-ownership", 2015, { sex: "M" }),
        { kind: "ratio", of: 0, with: 1 }
      ],
      sort: 2,
      limit: 20
    }),
  sentence: (words, answer) => {
    const { area, number } = readerOf(words, answer);
    return words.translator.t("analyse.answer.women-without-phone", {
      area: area(0),
      women: number("women", 0),
      men: number("men", 0),
      year: number("period", 0)
    });
  }
} as const satisfies ReadyQuestion;
