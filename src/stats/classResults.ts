import { roundDecimal } from "../model/rounding.ts";

/** What a class works out from the two numbers of each row of its table. */
export const resultKinds = ["people-without", "share-of-year", "difference", "per-thousand", "ratio", "age"] as const;
export type ResultKind = (typeof resultKinds)[number];

/** A row of a class's table as far as a result asks: two numbers, the second with its year. */
export interface ClassNumbers {
  readonly first: number;
  readonly second: number;
  readonly secondPeriod: number;
}

/** The result of a row. */
export interface RowResult<Row> {
  readonly row: Row;
  readonly value: number;
}

/** The answers that a table gives to the questions of its lesson. */
export interface ClassAnswers<Row> {
  readonly results: readonly RowResult<Row>[];
  /** The rows with the highest and the lowest result: several where they are equal as printed. */
  readonly highest: readonly RowResult<Row>[];
  readonly lowest: readonly RowResult<Row>[];
  readonly median: number;
  /** How many results lie above the line, as printed. */
  readonly above: number;
}

/**
 * Returns the result of a row: people without (of a percentage and a number of people), the percentage that twelve monthly
 * prices are of a yearly income, the first less the second, the second for a thousand of the first, the first by the
 * second, or the years from the second's to `newest`.
 */
export function classResult(kind: ResultKind, { first, second, secondPeriod }: ClassNumbers, newest: number): number {
  switch (kind) {
    case "people-without":
      return (second * (100 - first)) / 100;
    case "share-of-year":
      return (100 * 12 * first) / second;
    case "difference":
      return first - second;
    case "per-thousand":
      return (1000 * second) / first;
    case "ratio":
      return first / second;
    case "age":
      return newest - secondPeriod;
  }
}

/** Returns the answers of results rounded to the decimals that they are printed with; throws on an empty table. */
export function classAnswers<Row>(
  results: readonly RowResult<Row>[],
  decimals: number,
  line: number
): ClassAnswers<Row> {
  const rounded = results.map(({ row, value }) => ({ row, value: roundDecimal(value, decimals) }));
  const values = rounded.map(({ value }) => value).toSorted((a, b) => a - b);
  const upper = values[Math.floor(values.length / 2)];
  const lower = values[Math.ceil(values.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("a table without rows has no answers");
  return {
    results: rounded,
    highest: rounded.filter(({ value }) => value === values.at(-1)),
    lowest: rounded.filter(({ value }) => value === values[0]),
    median: (upper + lower) / 2,
    above: values.filter((value) => value > line).length
  };
}
