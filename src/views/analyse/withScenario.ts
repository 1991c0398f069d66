import type { DatedIndicator } from "../../model/datedIndicator.ts";
import { inRole } from "../../model/indicator.ts";
import { mostColumns, type Question, type QuestionColumn } from "../../model/question.ts";
import type { ScenarioKind } from "../../model/scenario.ts";
import { countsPeople } from "./countsPeople.ts";

/** The measure that a scenario changes: more coverage that of coverage, the others that of use. */
const startOf = { cut: "use", step: "coverage", pace: "use" } as const;

/** True for a column whose figures a scenario can begin from. */
export function bearsScenario(
  kind: ScenarioKind,
  column: QuestionColumn | undefined,
  indicators: ReadonlyMap<string, DatedIndicator>
): boolean {
  if (column?.kind !== "indicator" || !countsPeople(column, indicators)) return false;
  return indicators.get(column.indicator)?.role === startOf[kind];
}

/**
 * Returns the question with a scenario, and before it the figure and the people that it begins from, where they are not
 * there yet. Its inputs are not set. Undefined where so many columns have no room.
 */
export function withScenario(
  question: Question,
  kind: ScenarioKind,
  indicators: ReadonlyMap<string, DatedIndicator>
): Question | undefined {
  const columns = [...question.columns];
  const place = columns.map((column) => bearsScenario(kind, column, indicators)).lastIndexOf(true);
  const { id } = inRole(startOf[kind], indicators.values());
  const of =
    place >= 0
      ? place
      : columns.push({ kind: "indicator", indicator: id, codes: {}, when: { kind: "within", years: 5 } }) - 1;
  if (!columns.some((column) => column.kind === "people" && column.of === of)) columns.push({ kind: "people", of });
  columns.push({ kind, of, inputs: [undefined, undefined] });
  return columns.length > mostColumns ? undefined : { ...question, columns };
}
