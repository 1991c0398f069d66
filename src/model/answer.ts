import type { Unit } from "./indicator.ts";

/** A value of an answer; dates and everything else that is no number come as text. */
export type AnswerValue = number | string | boolean | null;

/** The rows of an answer, column by column, with what the engine said about them. */
export interface Answer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: number;
  /** True where there were more rows than were asked for. */
  readonly cut: boolean;
}

/** A column of an answer. */
export interface AnswerColumn {
  readonly name: string;
  readonly values: readonly AnswerValue[];
  /** True for days, whose values are texts such as "2024-03-31": where they leave, they leave as days. */
  readonly isDate?: boolean;
}

/** What a column of an answer is, and so how its values are written. */
export type ColumnMeaning =
  | { readonly kind: "area" | "year" | "status" | "licence" | "indicator" | "flag" | "number" | "text" }
  | { readonly kind: "figure"; readonly unit: Unit; readonly decimals: 0 | 1 | 2 };

/** Returns the column of that name; undefined where the answer has none. */
export function columnOf({ columns }: Answer, name: string): AnswerColumn | undefined {
  return columns.find((column) => column.name === name);
}
