import type { AnswerValue } from "../../model/answer.ts";
import type { LabelledColumn } from "./answerContext.ts";

/** Returns the flags of a figure, row by row: its own where each figure has one, else those of the rows; or none. */
export function flagsOf(columns: readonly LabelledColumn[], { name }: LabelledColumn): readonly AnswerValue[] {
  const flags = columns.filter(({ meaning }) => meaning.kind === "status");
  return (
    (flags.find((each) => each.name === `${name}_status`) ?? flags.find((each) => each.name === "status"))?.values ?? []
  );
}
