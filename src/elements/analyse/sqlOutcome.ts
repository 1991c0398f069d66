import type { DatedIndicator } from "../../model/datedIndicator.ts";
import { namedColumns, readyQuestions } from "../../questions/readyQuestions.ts";
import type { AnswerContext } from "../../views/analyse/answerContext.ts";
import type { Outcome } from "../../views/analyse/deskModel.ts";
import { drawnColumns } from "../../views/analyse/drawnColumns.ts";
import { labelColumns } from "../../views/analyse/labelColumns.ts";
import { answerSentence } from "../../questions/readyQuestion.ts";
import type { Found } from "./askOutcome.ts";

/** Returns the answer to SQL, with the words of the columns that are known; a ready-made question has its sentence. */
export function sqlOutcome(
  context: AnswerContext,
  indicators: ReadonlyMap<string, DatedIndicator>,
  found: Found
): Outcome {
  const { translator } = context;
  const { answer, sql, milliseconds } = found;
  const ready = readyQuestions.find((question) => question.sql === sql);
  const columns = labelColumns(translator, answer, namedColumns, indicators);
  const [pattern] = indicators.values();
  return {
    sql,
    milliseconds,
    columns,
    rows: answer.rows,
    cut: answer.cut,
    sentence: ready ? answerSentence(context, ready, answer) : "",
    caption: translator.t(`analyse.caption.${ready?.id ?? "sql"}`),
    figures: drawnColumns(columns, pattern),
    drawn: { up: undefined, across: undefined }
  };
}
