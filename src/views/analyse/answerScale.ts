import type { ColumnMeaning } from "../../model/answer.ts";
import type { Indicator } from "../../model/indicator.ts";
import { roundDecimal } from "../../model/rounding.ts";
import { classOf } from "../../scales/classes.ts";
import { partingBreaks } from "../../scales/partingBreaks.ts";

const classes = 6;

/** The classes and colours of a column, as if it were an indicator. */
export interface AnswerScale extends Indicator {
  /** True where its classes part the values as they are; those of an indicator part them as they are printed. */
  readonly exact?: true;
  /** True where the legend states its breaks, whatever the values mean; else it does so for figures of the site only. */
  readonly stated?: true;
}

/**
 * Returns the classes and colours of a column: those of its indicator where it shows one; otherwise at most six classes
 * with about as many areas in each, see `partingBreaks`.
 */
export function answerScale(
  meaning: ColumnMeaning,
  values: readonly unknown[],
  own: Indicator | undefined,
  pattern: Indicator
): AnswerScale {
  if (own?.form === "choropleth") return own;
  const figure = meaning.kind === "figure" ? meaning : { unit: "score" as const, decimals: 2 as const };
  const numbers = values.filter((value) => typeof value === "number");
  const printed = (value: number): number => (meaning.kind === "figure" ? roundDecimal(value, figure.decimals) : value);
  return {
    ...pattern,
    ...figure,
    unit: figure.unit === "law" ? "score" : figure.unit,
    dimensions: [],
    range: false,
    form: "choropleth",
    absence: "no-data",
    palette: own?.palette ?? "presence",
    firstSide: 0,
    closed: "lower",
    breaks: partingBreaks(numbers, classes, printed),
    exact: true
  };
}

/** Returns the class of a value of a column on its map and in its bars, from 0. */
export function answerClass(scale: AnswerScale, value: number): number {
  return classOf(scale, scale.exact ? value : roundDecimal(value, scale.decimals));
}
