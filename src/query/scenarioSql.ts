import { setInputs, type ScenarioInputs, type ScenarioKind } from "../model/scenario.ts";

/** Returns the join that gives a column the people of the year of a figure, or of the last year that people are counted in. */
export function peopleJoin(own: string, figure: string, lastPeople: number): string {
  return (
    `LEFT JOIN observations AS ${own} ON ${own}.indicator = 'population' AND ${own}.area = areas.code` +
    ` AND ${own}.period = least(${figure}.year, ${lastPeople})`
  );
}

/**
 * Returns the expression of `scenarioOutcome` in SQL: how many more people are online than at a share of a year; nothing
 * where an input is not set.
 */
export function scenarioSql(
  { kind, inputs }: { readonly kind: ScenarioKind; readonly inputs: ScenarioInputs },
  { share, year, people }: { readonly share: string; readonly year: string; readonly people: string }
): string {
  const set = setInputs(inputs);
  if (!set) return "CAST(NULL AS DOUBLE)";
  const [first, second] = set;
  const points = {
    cut: `${share} * ${second} * ${first} / 100`,
    step: `greatest(0, ${first} - ${share}) * ${second} / 100`,
    pace: `${first} * greatest(0, ${second} - ${year})`
  }[kind];
  // The least and the greatest of several pass over what is not there.
  return `CASE WHEN ${share} IS NOT NULL THEN least(${points}, 100 - ${share}) / 100 * ${people} END`;
}
