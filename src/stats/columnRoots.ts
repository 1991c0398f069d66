import type { DatedIndicator } from "../model/datedIndicator.ts";
import { comparesRows, type QuestionColumn } from "../model/question.ts";
import { indicatorRoots } from "./indicatorRoots.ts";

/** What a column of a question is made of, down to the indicators that are computed from no other. */
export interface ColumnRoots {
  readonly ids: ReadonlySet<string>;
  /** False where an order of its values would mislead, as of a measure that is never ranked. */
  readonly isOrdered: boolean;
  /** True where it, or one that it is made of, holds each row against all others. */
  readonly comparesRows: boolean;
}

/** Returns what a column is made of, by its place. */
export function columnRoots(
  columns: readonly QuestionColumn[],
  place: number,
  indicators: ReadonlyMap<string, DatedIndicator>
): ColumnRoots {
  const column = columns[place];
  if (!column || column.kind === "own")
    return { ids: new Set(column ? [`own ${column.name}`] : []), isOrdered: true, comparesRows: false };
  if (column.kind === "indicator") {
    const indicator = indicators.get(column.indicator);
    const isOrdered = indicator?.ranked !== false && indicator?.unit !== "law";
    return { ids: new Set(indicatorRoots(column.indicator, indicators)), isOrdered, comparesRows: false };
  }
  const others = "with" in column ? [column.of, column.with] : [column.of];
  const below = others.map((each) => columnRoots(columns, each, indicators));
  return {
    ids: new Set(below.flatMap(({ ids }) => [...ids])),
    isOrdered: below.every(({ isOrdered }) => isOrdered),
    comparesRows: comparesRows(column) || below.some((each) => each.comparesRows)
  };
}

/** True where two columns are made of the same figures: that they go together is how they are made. */
export function areMadeOfSame(one: ColumnRoots, other: ColumnRoots): boolean {
  return [...one.ids].some((id) => other.ids.has(id));
}
