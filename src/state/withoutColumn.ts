import type { Question, QuestionColumn } from "../model/question.ts";
import { known } from "../model/known.ts";

/** Returns the question without a column, and without all that rests on it. */
export function withoutColumn(question: Question, place: number): Question {
  const gone = new Set([place]);
  question.columns.forEach((column, index) => {
    if (operands(column).some((each) => gone.has(each))) gone.add(index);
  });
  const moved = question.columns.map((_, index) => index - [...gone].filter((each) => each < index).length);
  const to = (index: number): number => known(moved[index], "column");
  const columns = question.columns.flatMap((column, index) => (gone.has(index) ? [] : [withOperands(column, to)]));
  return {
    ...question,
    columns,
    ranges: question.ranges.flatMap((range) =>
      gone.has(range.column) ? [] : [{ ...range, column: to(range.column) }]
    ),
    sort: gone.has(question.sort) ? 0 : to(question.sort),
    across: question.across === undefined || gone.has(question.across) ? undefined : to(question.across)
  };
}

/** Returns the columns that a computed column is made of. */
export function operands(column: QuestionColumn): readonly number[] {
  if (column.kind === "indicator" || column.kind === "own") return [];
  return "with" in column ? [column.of, column.with] : [column.of];
}

function withOperands(column: QuestionColumn, to: (place: number) => number): QuestionColumn {
  switch (column.kind) {
    case "indicator":
    case "own":
      return column;
    case "difference":
    case "ratio":
    case "residual":
      return { ...column, of: to(column.of), with: to(column.with) };
    default:
      return { ...column, of: to(column.of) };
  }
}
