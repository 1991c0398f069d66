import { answerViews, type AnswerView } from "../../model/question.ts";
import type { Outcome } from "./deskModel.ts";

/** Returns how an answer can be seen. */
export function possibleViews({ figures, columns: [head] }: Outcome): readonly AnswerView[] {
  if (figures.length === 0 || !head || figures.some(({ column }) => column.name === head.name)) return ["table"];
  return answerViews.filter((each) => {
    if (each === "map") return head.meaning.kind === "area";
    return each !== "scatter" || figures.length > 1;
  });
}
