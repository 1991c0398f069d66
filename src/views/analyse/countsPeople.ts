import type { DatedIndicator } from "../../model/datedIndicator.ts";
import type { QuestionColumn } from "../../model/question.ts";

/** Only a share of all people can be multiplied with people, and only for all of them. */
export function countsPeople(
  column: QuestionColumn | undefined,
  indicators: ReadonlyMap<string, DatedIndicator>
): boolean {
  if (column?.kind !== "indicator") return false;
  return indicators.get(column.indicator)?.shareOf === "people" && Object.keys(column.codes).length === 0;
}
