import type { DatedIndicator } from "../model/datedIndicator.ts";
import type { SummaryKind } from "../model/indicator.ts";
import type { Question } from "../model/question.ts";
import { groupRule } from "./groupFigure.ts";

/** How the figures of a group's areas become one; "none" where no such figure would be true. */
export type ColumnMeasure = Exclude<SummaryKind, "met">;

/**
 * Returns how each column of a question is put together: all in the way that it asks for, or each as is usual for its
 * measure, by the one rule for groups. What is computed goes as what it is computed from; a ratio is a median, people
 * are a sum. Of the reader's own numbers nothing is known: the median is never absurd.
 */
export function columnMeasures(
  { columns, measure }: Pick<Question, "columns" | "measure">,
  indicators: ReadonlyMap<string, DatedIndicator>
): readonly ColumnMeasure[] {
  const found: ColumnMeasure[] = [];
  for (const column of columns) {
    if (measure !== "usual") found.push(measure);
    else if (column.kind === "indicator") {
      const indicator = indicators.get(column.indicator);
      found.push(indicator ? groupRule(indicator).kind : "median");
    } else if (column.kind === "people") found.push("sum");
    else if (column.kind === "own" || column.kind === "ratio") found.push("median");
    else found.push(found[column.of] ?? "median");
  }
  return found;
}
