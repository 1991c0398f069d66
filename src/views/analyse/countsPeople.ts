import type { DatedIndicator } from "../../model/datedIndicator.ts";
import type { QuestionColumn } from "../../model/question.ts";

/** Only a share of all people can be multiplied with people: not of households, users, adults or subscriptions. */
export function countsPeople(
  column: QuestionColumn | undefined,
  indicators: ReadonlyMap<string, DatedIndicator>
): boolean {
  if (column?.kind !== "indicator") return false;
  const indicator = indicators.get(column.indicator);
  return (
    indicator?.unit === "percent" && sharesOfPeople.has(column.indicator) && Object.keys(column.codes).length === 0
  );
}

const sharesOfPeople = new Set([
  "internet-use",
  "mobile-phone-ownership",
  "coverage-2g",
  "coverage-3g",
  "coverage-4g",
  "coverage-5g",
  "coverage-gap",
  "usage-gap",
  "urban-population",
  "electricity-access",
  "poverty"
]);
