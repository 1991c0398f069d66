import { people, readerOf, year } from "./readyQuestion.ts";
import type { ReadyQuestion } from "./readyQuestion.ts";
import sql from "./old-figures.sql?raw";
import { indexIn } from "../model/known.ts";

/** How many people's latest figure is older than five years, by indicator: nothing that the form could ask. */
export const oldFigures = {
  id: "old-figures",
  sql: sql.trim(),
  columns: {
    people_recent: people,
    people_older: people,
    people_without: people,
    areas_older: { kind: "number" },
    oldest_year: year
  },
  nearest: undefined,
  sentence: (words, answer) => {
    const { t } = words.translator;
    const { values, number } = readerOf(words, answer);
    const rowOf = (id: string): number => indexIn(values("indicator"), (each) => each === id, `row ${id}`);
    const use = rowOf("internet-use");
    const daily = rowOf("daily-use-among-users");
    return t("analyse.answer.old-figures", {
      older: number("people_older", use),
      dailyOlder: number("people_older", daily),
      dailyWithout: number("people_without", daily)
    });
  }
} as const satisfies ReadyQuestion;
