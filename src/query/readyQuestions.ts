import type { ColumnMeaning } from "../model/answer.ts";
import coverageWithoutUse from "./sql/coverage-without-use.sql?raw";
import movedMost from "./sql/moved-most.sql?raw";
import offlineDearUnspoken from "./sql/offline-dear-unspoken.sql?raw";
import oldFigures from "./sql/old-figures.sql?raw";
import womenWithoutPhone from "./sql/women-without-phone.sql?raw";

/** The ids of the ready-made questions, in the order of the page; each names its SQL file and its words. */
export const questionIds = [
  "coverage-without-use",
  "offline-dear-unspoken",
  "women-without-phone",
  "moved-most",
  "old-figures"
] as const;
export type QuestionId = (typeof questionIds)[number];

/** A question that is one click away. */
export interface ReadyQuestion {
  readonly id: QuestionId;
  readonly sql: string;
}

const sqlOf: Readonly<Record<QuestionId, string>> = {
  "coverage-without-use": coverageWithoutUse,
  "offline-dear-unspoken": offlineDearUnspoken,
  "women-without-phone": womenWithoutPhone,
  "moved-most": movedMost,
  "old-figures": oldFigures
};

/** The ready-made questions with their SQL. */
export const readyQuestions: readonly ReadyQuestion[] = questionIds.map((id) => ({ id, sql: sqlOf[id].trim() }));

const percent = { kind: "figure", unit: "percent", decimals: 1 } as const;
const people = { kind: "figure", unit: "people", decimals: 0 } as const;
const year = { kind: "year" } as const;

/** What the columns are that the ready-made questions use; the label of each is a text of the site. */
export const namedColumns: Readonly<Record<string, ColumnMeaning>> = {
  area: { kind: "area" },
  period: year,
  status: { kind: "status" },
  licence: { kind: "licence" },
  indicator: { kind: "indicator" },
  coverage_4g: percent,
  internet_use: percent,
  internet_use_year: year,
  internet_use_before: percent,
  covered_not_using: percent,
  people_not_using: people,
  basket: { kind: "figure", unit: "share-of-income", decimals: 2 },
  basket_year: year,
  over_target: { kind: "flag" },
  local_content: percent,
  population: people,
  people_offline: people,
  women: percent,
  men: percent,
  women_to_men: { kind: "figure", unit: "ratio", decimals: 2 },
  from_year: year,
  to_year: year,
  change: percent,
  people_recent: people,
  people_older: people,
  people_without: people,
  areas_older: { kind: "number" },
  oldest_year: year
};
