import type { ColumnMeaning } from "../model/answer.ts";
import { coverageWithoutUse } from "./coverageWithoutUse.ts";
import { movedMost } from "./movedMost.ts";
import { offlineDearUnspoken } from "./offlineDearUnspoken.ts";
import { oldFigures } from "./oldFigures.ts";
import { womenWithoutPhone } from "./womenWithoutPhone.ts";
import type { ReadyQuestion } from "./readyQuestion.ts";

const entries = [coverageWithoutUse, offlineDearUnspoken, womenWithoutPhone, movedMost, oldFigures] as const;
export type QuestionId = (typeof entries)[number]["id"];

/** The ready-made questions, in the order of the page. */
export const readyQuestions: readonly (ReadyQuestion & { readonly id: QuestionId })[] = entries;

/** The ids of the ready-made questions, in the order of the page. */
export const questionIds: readonly QuestionId[] = entries.map(({ id }) => id);

/** Columns that any question may have. */
const usualColumns: Readonly<Record<string, ColumnMeaning>> = {
  area: { kind: "area" },
  period: { kind: "year" },
  status: { kind: "status" },
  licence: { kind: "licence" },
  indicator: { kind: "indicator" }
};

/** What the columns are that the ready-made questions use; the label of each is a text of the site. */
export const namedColumns: Readonly<Record<string, ColumnMeaning>> = Object.fromEntries(
  [usualColumns, ...readyQuestions.map(({ columns }) => columns)].flatMap((columns) => Object.entries(columns))
);
