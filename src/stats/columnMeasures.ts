import type { DatedIndicator } from "../model/datedIndicator.ts";
import type { SummaryKind } from "../model/indicator.ts";
import { comparesRows, type Question } from "../model/question.ts";
import { groupRule } from "./groupFigure.ts";

/** How the figures of a group's areas become one; "none" where no such figure would be true. */
export type ColumnMeasure = Exclude<SummaryKind, "met">;

/**
 * Returns how each column of a question is put together: all in the way that it asks for, or each as is usual for its
 * measure, by the one rule for groups. What is computed goes as what it is computed from; a ratio is a median, people
 * are a sum. Of the reader's own numbers nothing is known: the median is never absurd. Shares and prices have no sum; what holds
 * each row against all others is nothing that a group has.
 */
export function columnMeasures(
  { columns, measure }: Pick<Question, "columns" | "measure">,
  indicators: ReadonlyMap<string, DatedIndicator>
): readonly ColumnMeasure[] {
  const usual: ColumnMeasure[] = [];
  for (const column of columns) {
    if (column.kind === "indicator") {
      const indicator = indicators.get(column.indicator);
      usual.push(indicator ? groupRule(indicator).kind : "median");
    } else if (comparesRows(column)) usual.push("none");
    else if (column.kind === "people" || "inputs" in column) usual.push("sum");
    else if (column.kind === "own" || column.kind === "ratio") usual.push("median");
    else usual.push("of" in column ? (usual[column.of] ?? "median") : "median");
  }
  if (measure === "usual") return usual;
  if (measure !== "sum") return columns.map((column) => (comparesRows(column) ? "none" : measure));
  return columns.map(({ kind }, place) => (kind === "own" || usual[place] === "sum" ? "sum" : "none"));
}
