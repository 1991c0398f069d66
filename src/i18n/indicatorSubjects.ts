import type { DrawnIndicator } from "../model/indicator.ts";
import { lawKeys } from "./formatValue.ts";
import type { Subjects } from "./keyPattern.ts";

const law = "law.";

/** Returns what a page of these indicators is about: their names, their codes and their units, and of no others. */
export function indicatorSubjects(indicators: readonly DrawnIndicator[]): Subjects {
  const hasLaws = indicators.some(({ unit }) => unit === "law");
  return {
    "indicator.": indicators.map(({ id }) => id),
    "code.": indicators.flatMap(({ dimensions }) =>
      dimensions.flatMap(({ id, codes }) => codes.map((code) => `${id}.${code}`))
    ),
    "unit.": indicators.map(({ unit }) => unit),
    [law]: hasLaws ? lawKeys.map((key) => key.slice(law.length)) : []
  };
}
