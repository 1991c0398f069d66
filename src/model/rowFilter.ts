/** How a column of an answer can be held against a value; the first four of numbers only. */
export const filterWays = ["least", "most", "above", "below", "is", "is-not", "contains", "known", "missing"] as const;
export type FilterWay = (typeof filterWays)[number];

/** A filter of the rows of an answer by one of its columns. */
export interface RowFilter {
  readonly column: string;
  readonly way: FilterWay;
  readonly value: string | number;
}
