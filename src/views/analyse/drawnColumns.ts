import type { ColumnMeaning } from "../../model/answer.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { QuestionColumn } from "../../model/question.ts";
import type { ColumnRoots } from "../../stats/columnRoots.ts";
import { answerScale, type AnswerScale } from "./answerScale.ts";
import type { LabelledColumn } from "./answerContext.ts";

/** A column of numbers that can be drawn: its classes and colours, and its name with the unit. */
export interface DrawnColumn {
  readonly column: LabelledColumn;
  readonly scale: AnswerScale;
  readonly axis: string;
  /** Which figures of each area it rests on, in words, where the question says so, see `askedYears`. */
  readonly when?: string;
  /** What it is made of, where the question says so. */
  readonly roots?: ColumnRoots;
  /** The column of the question whose figures there are of other years, too. */
  readonly source?: Extract<QuestionColumn, { kind: "indicator" }>;
}

/** Which columns a picture shows, by name; where there is no such column, the first that can be drawn. */
export interface DrawnNames {
  /** In colour on the map, as the length of bars, up the scatter plot. */
  readonly up: string | undefined;
  /** Along the foot of the scatter plot. */
  readonly across: string | undefined;
}

/** Returns the columns of an answer that can be drawn; years, flags and codes are none. */
export function drawnColumns(
  columns: readonly LabelledColumn[],
  pattern: Indicator | undefined
): readonly DrawnColumn[] {
  if (!pattern) return [];
  return columns.flatMap((column) => {
    const hasNumbers = column.values.some((value) => typeof value === "number");
    if (!hasNumbers || !isFigure(column.meaning)) return [];
    return [{ column, scale: answerScale(column.meaning, column.values, undefined, pattern), axis: column.label }];
  });
}

function isFigure({ kind }: ColumnMeaning): boolean {
  return kind === "figure" || kind === "number" || kind === "text";
}

/** Returns the column that is coloured and measured, and the one that it is held against; the same is never both. */
export function pickDrawn(
  figures: readonly DrawnColumn[],
  { up, across }: DrawnNames
): { readonly up: DrawnColumn | undefined; readonly across: DrawnColumn | undefined } {
  const first = figures.find(({ column }) => column.name === up) ?? figures[0];
  const others = figures.filter((figure) => figure !== first);
  return { up: first, across: others.find(({ column }) => column.name === across) ?? others[0] };
}
