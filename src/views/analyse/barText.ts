import { valueText, type AnswerContext, type LabelledColumn } from "./answerContext.ts";
import { flagsOf } from "./flagsOf.ts";
import { columnBeside } from "./columnBeside.ts";

/** Returns what stands beside a bar: the value, its year where it has one, and that it is an estimate where it is. */
export function barText(
  context: AnswerContext,
  columns: readonly LabelledColumn[],
  shown: LabelledColumn,
  row: number
): string {
  const { t, formats } = context.translator;
  const year = columnBeside(columns, shown);
  const flags = flagsOf(columns, shown);
  const parts = [
    valueText(context, shown, shown.values[row]),
    year?.meaning.kind === "year" ? valueText(context, year, year.values[row]) : "",
    flags[row] === "E" ? t("ui.estimate") : ""
  ];
  return formats.formatParts(parts);
}
