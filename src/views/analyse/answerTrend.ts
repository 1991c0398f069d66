import type { Translator } from "../../i18n/translator.ts";
import {
  fewestPairs,
  leastSquares,
  rankCorrelation,
  strengthOf,
  type AssociationStrength,
  type Pair
} from "../../stats/association.ts";
import { areMadeOfSame, type ColumnRoots } from "../../stats/columnRoots.ts";
import type { ChosenScale } from "../compare/plotScales.ts";
import { lineThrough, type ScatterScales } from "../compare/scatterTrend.ts";

/** How two columns of an answer go together: a line and its strength, or why there is none. */
export type AnswerTrend =
  | { readonly refusal: "related" | "unordered" | "few" | "flat" }
  | {
      readonly refusal?: undefined;
      readonly count: number;
      readonly correlation: number;
      readonly strength: AssociationStrength;
      /** The line on the axes as they are drawn: of natural logarithms where an axis is logarithmic. */
      readonly start: number;
      readonly slope: number;
      /** The share of the squares about the mean that the line takes away, 0 to 1. */
      readonly fit: number;
      readonly ends: readonly [Pair, Pair] | undefined;
    };

/** Returns how the pairs of an answer go together; `roots` are what the two columns are made of, where that is known. */
export function answerTrend(
  pairs: readonly Pair[],
  axes: ScatterScales,
  roots: readonly [ColumnRoots | undefined, ColumnRoots | undefined]
): AnswerTrend {
  const [one, other] = roots;
  if (one && other && areMadeOfSame(one, other)) return { refusal: "related" };
  if (roots.some((each) => each?.isOrdered === false)) return { refusal: "unordered" };
  if (pairs.length < fewestPairs) return { refusal: "few" };
  const correlation = rankCorrelation(pairs);
  const on = (value: number, { log }: ChosenScale): number => (log ? Math.log(value) : value);
  const drawn = pairs.map(({ x, y }): Pair => ({ x: on(x, axes.across), y: on(y, axes.up) }));
  const line = leastSquares(drawn);
  if (correlation === undefined || !line) return { refusal: "flat" };
  return {
    ...line,
    count: pairs.length,
    correlation,
    strength: strengthOf(correlation),
    fit: fitOf(drawn, line),
    ends: lineThrough(pairs, axes)
  };
}

/** The coefficient of determination, R²: 1 less the squares about the line over those about the mean. */
function fitOf(pairs: readonly Pair[], { start, slope }: { readonly start: number; readonly slope: number }): number {
  const mean = pairs.reduce((sum, { y }) => sum + y, 0) / pairs.length;
  const about = (guess: (pair: Pair) => number): number =>
    pairs.reduce((sum, pair) => sum + (pair.y - guess(pair)) ** 2, 0);
  return 1 - about(({ x }) => start + slope * x) / about(() => mean);
}

/** Returns what is said below a scatter plot of an answer: the formula of its line, how strong it is, what that is not. */
export function answerTrendText({ t, formats }: Translator, trend: AnswerTrend, axes: ScatterScales): string {
  if (trend.refusal) return t(`compare.trend.${trend.refusal}`);
  const { count, correlation, strength, start, slope, fit } = trend;
  const number = (value: number): string => formats.formatNumber(Math.abs(value), decimalsOf(value));
  const name = (letter: string, { log }: ChosenScale): string => (log ? `ln(${letter})` : letter);
  const formula =
    `${name("y", axes.up)} = ${start < 0 ? "−" : ""}${number(start)} ${slope < 0 ? "−" : "+"} ` +
    `${number(slope)} × ${name("x", axes.across)}`;
  // Set apart, or its parts would change places among Arabic.
  const words = {
    formula: `\u202a${formula}\u202c\u200f`,
    count,
    correlation,
    fit,
    strength: t(`analyse.trend.${strength}`)
  };
  return `${t("analyse.trend.says", words)} ${t("compare.trend.cause")}`;
}

/** So many decimals that three digits count. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  return size === 0 || size >= 100 ? 0 : Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(size))));
}
