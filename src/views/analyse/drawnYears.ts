import type { Translator } from "../../i18n/translator.ts";
import type { DatedIndicator } from "../../model/datedIndicator.ts";
import type { Question } from "../../model/question.ts";
import type { LabelledColumn } from "./answerContext.ts";
import type { DrawnColumn } from "./drawnColumns.ts";
import { columnBeside } from "./columnBeside.ts";

/**
 * Returns which figures of each area a column of a question asks for, in words: "2023", "latest, 2020 or later"; a
 * computed column asks for those of the column that it is made of. Empty for the reader's own numbers.
 */
export function askedYears(
  translator: Translator,
  { columns }: Pick<Question, "columns">,
  place: number,
  indicators: ReadonlyMap<string, DatedIndicator>
): string {
  const { t, formats } = translator;
  const column = columns[place];
  if (column === undefined || column.kind === "own") return "";
  if (column.kind !== "indicator") return askedYears(translator, { columns }, column.of, indicators);
  const { when } = column;
  if (when.kind === "year") return formats.formatYear(when.year);
  const last = indicators.get(column.indicator)?.last;
  if (when.years === 0 || last === undefined) return t("analyse.when.any");
  return t("analyse.when.since", { year: last - when.years });
}

/**
 * Returns from which years the figures are that a picture shows: of the rows themselves where these have years, else
 * what the question asked for; empty where neither says.
 */
export function drawnYears(
  { formats }: Pick<Translator, "formats">,
  columns: readonly LabelledColumn[],
  rows: readonly number[],
  { column, when = "" }: Pick<DrawnColumn, "column" | "when">
): string {
  const beside = columnBeside(columns, column);
  if (beside?.meaning.kind !== "year") return when;
  const years = rows.flatMap((row) => {
    const year = beside.values[row];
    return typeof column.values[row] === "number" && typeof year === "number" ? [year] : [];
  });
  if (years.length === 0) return when;
  const [first, last] = [Math.min(...years), Math.max(...years)].map(formats.formatYear) as [string, string];
  return first === last ? first : formats.formatRange(first, last);
}
