import { known } from "../model/known.ts";
import type { QuestionColumn } from "../model/question.ts";

/** The value of a column, and the tables with the flags that it rests on. */
interface ComparedSql {
  readonly value: string;
  readonly flags: readonly string[];
  readonly comparesRows?: boolean;
}

/**
 * Returns a column that holds each row against all others that have the figure: equal figures share the best place, and lie in one
 * part. The line is that of least squares (regr_slope, regr_intercept of SQL:2003).
 */
export function ofAllRows(
  column: Extract<QuestionColumn, { kind: "rank" | "part" | "residual" }>,
  before: readonly ComparedSql[]
): ComparedSql {
  const { value, flags } = known(before[column.of], "column before");
  const of = `(${value})`;
  switch (column.kind) {
    case "rank":
      return {
        value: `CASE WHEN ${of} IS NOT NULL THEN rank() OVER (PARTITION BY ${of} IS NULL ORDER BY ${of} DESC) END`,
        flags,
        comparesRows: true
      };
    case "part":
      return {
        value:
          `CASE WHEN ${of} IS NOT NULL THEN 1 + ${column.parts} *` +
          ` (rank() OVER (PARTITION BY ${of} IS NULL ORDER BY ${of}) - 1) // count(${of}) OVER () END`,
        flags,
        comparesRows: true
      };
    case "residual": {
      const other = known(before[column.with], "column before");
      const pair = `${of}, (${other.value})`;
      return {
        value: `${of} - (regr_intercept(${pair}) OVER () + regr_slope(${pair}) OVER () * (${other.value}))`,
        flags: [...flags, ...other.flags],
        comparesRows: true
      };
    }
  }
}
