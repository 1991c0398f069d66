import type { Translator } from "../../i18n/translator.ts";
import { isAreaCode } from "../../model/area.ts";
import type { AnswerColumn, AnswerValue, ColumnMeaning } from "../../model/answer.ts";
import { formatPlainValue } from "../../i18n/formatValue.ts";

/** What writing an answer needs besides the answer. */
export interface AnswerContext {
  readonly translator: Translator;
  /** The name of an area by its code; undefined for a code that nobody knows. */
  readonly nameOf: (code: string) => string | undefined;
  readonly areaHref: (code: string) => string;
}

/** A column with what it is and what it is called. */
export interface LabelledColumn extends AnswerColumn {
  readonly meaning: ColumnMeaning;
  readonly label: string;
}

/** Returns a value in words, "" where there is none; a number of unknown meaning keeps up to four digits that count. */
export function valueText(context: AnswerContext, { meaning }: LabelledColumn, value: AnswerValue | undefined): string {
  const { t, formats } = context.translator;
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return t(value ? "analyse.yes" : "analyse.no");
  if (typeof value === "number") {
    if (meaning.kind === "year") return formats.formatYear(value);
    if (meaning.kind === "figure") return formatPlainValue(context.translator, meaning, value);
    return formats.formatNumber(value, decimalsFor(value));
  }
  switch (meaning.kind) {
    case "area":
      return isAreaCode(value) ? (context.nameOf(value) ?? value) : value;
    case "status":
      return value === "A" ? "" : t(`status.${value}`);
    case "licence":
      return t(`licence-class.${value}`);
    case "indicator":
      return t(`indicator.${value}.short`);
    default:
      return value.length > longestText ? `${value.slice(0, longestText)}…` : value;
  }
}

/** A text is shown up to so many letters, and taken away whole. */
const longestText = 1000;

function decimalsFor(value: number): number {
  if (Number.isInteger(value)) return 0;
  const size = Math.abs(value);
  if (size < 0.001) return Math.min(12, Math.ceil(-Math.log10(size)) + 1);
  return size >= 100 ? 1 : size >= 1 ? 2 : 4;
}

/** True for a column whose values are numbers, which stand under each other by their last digit. */
export function isNumeric({ meaning, values }: LabelledColumn): boolean {
  if (meaning.kind === "figure" || meaning.kind === "number" || meaning.kind === "year") return true;
  return meaning.kind === "text" && values.some((value) => typeof value === "number");
}
