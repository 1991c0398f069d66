import { answerViews, type AnswerView } from "../../model/question.ts";
import { datedRows } from "./answerSeries.ts";
import type { Outcome } from "./deskModel.ts";
import { pickDrawn } from "./drawnColumns.ts";

/** Returns how an answer can be seen. */
export function possibleViews(outcome: Outcome): readonly AnswerView[] {
  const {
    figures,
    columns: [head]
  } = outcome;
  if (figures.length === 0 || !head || figures.some(({ column }) => column.name === head.name)) return ["table"];
  return answerViews.filter((each) => {
    if (each === "map") return head.meaning.kind === "area";
    if (each === "lines") return hasYears(outcome);
    return each !== "scatter" || figures.length > 1;
  });
}

/** True where the rows have years, or where the figures that are drawn are those of one measure in the data. */
function hasYears({ figures, drawn, columns, rows }: Outcome): boolean {
  return pickDrawn(figures, drawn).up?.source !== undefined || datedRows(columns, rows) !== undefined;
}
