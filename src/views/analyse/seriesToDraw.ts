import type { AnswerContext } from "./answerContext.ts";
import { datedRows, seriesOfRows, type AnswerSeries } from "./answerSeries.ts";
import type { Outcome } from "./deskModel.ts";
import type { DrawnColumn } from "./drawnColumns.ts";

/** So many lines are drawn of an answer. */
const mostLines = 24;

/**
 * Returns the lines of some rows of an answer: of the rows themselves where these have years, else those that were
 * fetched for them; undefined where there are neither.
 */
export function seriesToDraw(
  context: AnswerContext,
  { columns, rows: count, sql }: Outcome,
  { column, source }: DrawnColumn,
  fetched: AnswerSeries | undefined,
  rows: readonly number[]
): AnswerSeries | undefined {
  if (source) {
    const shown = new Set(rows.map((row) => String(columns[0]?.values[row])));
    return fetched && { ...fetched, lines: fetched.lines.filter(({ id }) => shown.has(id)) };
  }
  const dated = datedRows(columns, count);
  return dated && seriesOfRows(context, columns, column, dated, { sql, rows, most: mostLines });
}
