import { sqlText } from "../model/codeText.ts";
import { known } from "../model/known.ts";
import type { QuestionColumn } from "../model/question.ts";
import type { QuestionScope } from "./askedColumns.ts";

/** So many areas are drawn over the years. */
export const mostSeries = 24;

/**
 * Returns the SQL of all figures of a column, of every year, of the first of these areas: area, period, value, status, and
 * whether the series of the area breaks with that year.
 */
export function seriesSql(
  column: Extract<QuestionColumn, { kind: "indicator" }>,
  areas: readonly string[],
  { indicators }: QuestionScope
): string {
  const { dimensions, range } = known(indicators.get(column.indicator), `indicator ${column.indicator}`);
  const conditions = [
    `indicator = ${sqlText(column.indicator)}`,
    ...dimensions.map(({ id, codes }) => `${id} = ${sqlText(column.codes[id] ?? codes[0])}`),
    `area IN (${areas.slice(0, mostSeries).map(sqlText).join(", ")})`
  ];
  return [
    `SELECT area, period, ${range ? "low" : "value"} AS value, status,`,
    `  EXISTS (FROM breaks WHERE breaks.indicator = observations.indicator AND breaks.period = observations.period`,
    `    AND breaks.area IN (observations.area, '*') AND breaks.parts <> 'estimate') AS breaks`,
    "FROM observations",
    `WHERE ${conditions.join("\n  AND ")}`,
    "ORDER BY area, period;"
  ].join("\n");
}
