import type { LabelledColumn } from "./answerContext.ts";

/** An answer as it lies on the desk. */
export interface Outcome {
  readonly columns: readonly LabelledColumn[];
  readonly rows: number;
  readonly cut: boolean;
  /** The query that found it. */
  readonly sql: string;
  readonly milliseconds: number;
  /** What is seen, in words. */
  readonly sentence: string;
  readonly caption: string;
}

/** What lies on the desk. */
export interface DeskModel {
  readonly sql: string;
  readonly running: boolean;
  readonly outcome: Outcome | undefined;
  /** What went wrong with the last question, in words. */
  readonly problem: string;
  readonly sort: { readonly name: string; readonly descending: boolean } | undefined;
  /** The tables of the engine and their columns. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
}

/** Rows that the table shows at once; all of them can be taken away. */
export const rowsInTable = 250;

/** Returns the rows of an outcome in the order of a column; without one as the query ordered them. Nulls come last. */
export function orderedRows({ columns, rows }: Outcome, sort: DeskModel["sort"]): readonly number[] {
  const order = Array.from({ length: rows }, (_, row) => row);
  const values = columns.find(({ name }) => name === sort?.name)?.values;
  if (!sort || !values) return order;
  const sign = sort.descending ? -1 : 1;
  return order.sort((a, b) => {
    const one = values[a] ?? null;
    const other = values[b] ?? null;
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one < other ? -sign : one > other ? sign : 0;
  });
}
