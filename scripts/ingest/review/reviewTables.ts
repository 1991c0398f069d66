import { checkEventDates, eventTable } from "./checks/events.ts";
import { checkIncomeGroups } from "./checks/groups.ts";
import { checkGenerations, checkHouseholds, checkParts } from "./checks/parts.ts";
import { checkPopulation } from "./checks/population.ts";
import { checkPrices } from "./checks/prices.ts";
import { createContext, withSources } from "./review.ts";
import { total } from "../../../src/model/dimension.ts";
import type { SourceObservation } from "../adapter.ts";
import type { Reference } from "../sources/worldPopulationProspects.ts";
import type { Finding } from "./finding.ts";
import type { State } from "./review.ts";

/** Holds the tables of a run against each other, and against what is read only for that; needs no earlier data. */
export function reviewTables(state: State, references: readonly Reference[]): readonly Finding[] {
  const context = createContext([state]);
  const { figures } = state;
  const prospects = (figures.get("population-prospects") ?? []).flatMap(toReference);
  const ofTables = [
    ...checkIncomeGroups(state.tables.get("area_groups.parquet") ?? []),
    ...checkEventDates(state.tables.get(eventTable) ?? [], state.records)
  ];
  return [
    ...ofTables.map((each) => withSources(each, state.records)),
    ...checkPrices(figures, context),
    ...checkParts(figures, context),
    ...checkGenerations(figures, context),
    ...checkHouseholds(figures, context),
    ...checkPopulation(figures.get("population") ?? [], [...references, ...prospects], context)
  ];
}

/** The people of all ages of the published table: a year's figure to hold the World Bank's against. */
function toReference({ area, period, value, dimensions: { age } }: SourceObservation): readonly Reference[] {
  return age === total && value !== undefined ? [{ area, period, people: value }] : [];
}
