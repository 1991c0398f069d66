import type { ClassChoice } from "../../model/classChoice.ts";
import { roundDecimal, roundSignificant } from "../../model/rounding.ts";
import { partingBreaks } from "../../scales/partingBreaks.ts";
import type { AnswerScale } from "./answerScale.ts";
import type { LabelledColumn } from "./answerContext.ts";

/** Counts of people are printed with so many digits. */
const digitsOfPeople = 3;

/**
 * Returns the scale of a column with the classes that were chosen for it; those of its own where as is usual. A break is
 * a number as the legend prints it, and classes are made with that very number.
 */
export function chosenScale(column: LabelledColumn, scale: AnswerScale, choice: ClassChoice): AnswerScale {
  if (choice.kind === "usual") return scale;
  const { meaning, values } = column;
  const numbers = values.filter((value) => typeof value === "number");
  const isFigure = meaning.kind === "figure";
  const isPeople = isFigure && meaning.unit === "people";
  const asPrinted = (value: number): number => {
    if (isPeople) return roundSignificant(value, digitsOfPeople);
    return isFigure ? roundDecimal(value, meaning.decimals) : value;
  };
  const { exact: _, ...printed } = scale;
  const own: AnswerScale = { ...printed, ...oneSided(scale), closed: "lower" };
  switch (choice.kind) {
    case "quantiles":
      return { ...own, breaks: partingBreaks(numbers, choice.count, asPrinted), exact: true };
    case "equal":
      return {
        ...own,
        breaks: equalBreaks(numbers, choice.count, isFigure ? asPrinted : undefined),
        stated: true,
        // A figure that is printed as a break is in the class above it.
        ...(!isFigure && { exact: true })
      };
    case "hand":
      return {
        ...own,
        breaks: isPeople ? [...new Set(choice.breaks.map(asPrinted))] : choice.breaks,
        exact: true,
        stated: true
      };
  }
}

/** Colours of either side of a target say nothing of other classes: these have one side. */
function oneSided({ palette }: AnswerScale): Pick<AnswerScale, "palette" | "firstSide"> {
  return { palette: palette === "target" || palette === "parity" ? "presence" : palette, firstSide: 0 };
}

/** Breaks at equal distances from the least to the greatest value, each as short as tells them apart; none where all are equal. */
function equalBreaks(
  numbers: readonly number[],
  count: number,
  asPrinted: ((value: number) => number) | undefined
): readonly number[] {
  const low = numbers.reduce((least, value) => Math.min(least, value), Infinity);
  const high = numbers.reduce((most, value) => Math.max(most, value), -Infinity);
  const step = (high - low) / count;
  if (!(step > 0)) return [];
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(step)));
  const breaks = Array.from({ length: count - 1 }, (_, index) => low + (index + 1) * step);
  const short = breaks.map((value) => (asPrinted ? asPrinted(value) : roundDecimal(value, decimals)));
  return [...new Set(short)].filter((value) => value > low && value <= high);
}
