import type { Translator } from "../../i18n/translator.ts";
import type { Answer, ColumnMeaning } from "../../model/answer.ts";
import { isStatus } from "../../model/observation.ts";
import { licenceClasses } from "../../model/source.ts";
import type { LabelledColumn } from "./answerContext.ts";

/**
 * Returns the columns of an answer with what they are and are called. A column whose name is not among these, or whose
 * values are not all words that such a column has, is called as the query calls it, and its values are written as they
 * are.
 */
export function labelColumns(
  { t }: Translator,
  { columns }: Answer,
  meanings: Readonly<Record<string, ColumnMeaning>>,
  indicators: Pick<ReadonlyMap<string, unknown>, "has">
): readonly LabelledColumn[] {
  return columns.map((column) => {
    const meaning = Object.prototype.hasOwnProperty.call(meanings, column.name) ? meanings[column.name] : undefined;
    return meaning && fits(meaning, column.values, indicators)
      ? { ...column, meaning, label: t(`analyse.column.${column.name}`) }
      : { ...column, meaning: { kind: "text" }, label: column.name };
  });
}

/** A query may give a known name to something else. */
function fits(
  { kind }: ColumnMeaning,
  values: LabelledColumn["values"],
  indicators: Pick<ReadonlyMap<string, unknown>, "has">
): boolean {
  const wanted = kind === "flag" ? "boolean" : ["year", "number", "figure"].includes(kind) ? "number" : "string";
  const isWord = (value: string): boolean => {
    if (kind === "status") return isStatus(value);
    if (kind === "licence") return (licenceClasses as readonly string[]).includes(value);
    return kind !== "indicator" || indicators.has(value);
  };
  return values.every(
    (value) => value === null || (typeof value === wanted && (typeof value !== "string" || isWord(value)))
  );
}
