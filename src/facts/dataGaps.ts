import { indicatorOf } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import { regions } from "../model/area.ts";
import { hasGaps, type Indicator, type IndicatorId } from "../model/indicator.ts";
import { isOfOperators } from "../model/origin.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import type { Withheld } from "../query/toRecords.ts";
import {
  coverageByYear,
  knowledgeOf,
  type CoverageOfYear,
  type IsNoSurvey,
  type Knowledge
} from "../stats/knowledge.ts";
import { leastMeasured, type AreaCounts } from "../stats/knowledgeTable.ts";
import { lastSurveysIn } from "./lastSurveys.ts";
import { publishersByIndicator } from "./publishers.ts";
import { snapshotDate } from "./progressFacts.ts";
import { peopleOf } from "../stats/peopleOf.ts";

/** What is known by an indicator, and how many people it covers, year by year. */
export interface IndicatorGaps {
  readonly indicator: Indicator;
  readonly knowledge: Knowledge;
  readonly coverage: readonly CoverageOfYear[];
}

/** What is not known, the same for every language. */
export interface DataGaps {
  /** The year from which the age of a measurement is counted back. */
  readonly snapshotYear: number;
  /** The people of the newest year. */
  readonly population: ReadonlyMap<AreaCode, number>;
  /** Every area of the data, by region and the most populous first; those without a region last. */
  readonly areas: readonly AreaCode[];
  /** By the id of the indicator, in the order of the catalogue. */
  readonly byIndicator: ReadonlyMap<IndicatorId, IndicatorGaps>;
  /** By how many indicators each area is measured, the least measured first. */
  readonly counts: readonly AreaCounts[];
  /** By area: the year of the last survey behind each measure for which people or households are asked. */
  readonly lastSurveys: ReadonlyMap<AreaCode, ReadonlyMap<IndicatorId, number>>;
  /** Whose data each measure rests on. */
  readonly publishers: ReadonlyMap<IndicatorId, readonly string[]>;
}

/** The first year of the coverage. */
const firstCoverage = 2000;

/** Returns what is not known, found once. */
export const dataGaps = onceOf(async (store: Store): Promise<DataGaps> => {
  const snapshotYear = Number((await snapshotDate(store)).slice(0, 4));
  const population = (await store.population())(Infinity);
  const areas = await areasInOrder(store, population);
  const shown = await indicatorsWithGaps(store);
  const found = await Promise.all(shown.map((indicator) => gapsIn(store, indicator)));
  const byIndicator = new Map(found.map((gaps) => [gaps.indicator.id, gaps]));
  const knowledge = found.map((each) => each.knowledge);
  return {
    ...{ snapshotYear, population, areas, byIndicator },
    counts: leastMeasured(knowledge, areas, population, snapshotYear),
    lastSurveys: await lastSurveysIn(store),
    publishers: await publishersByIndicator(store)
  };
});

/** Returns every indicator whose absence means "not known": what is recorded only when it happens has no gaps to show. */
export async function indicatorsWithGaps(store: Store): Promise<readonly Indicator[]> {
  return (await store.indicators()).filter(hasGaps);
}

/** Returns the gaps of an indicator; throws where it has none to show. */
export function gapsOf({ byIndicator }: DataGaps, id: IndicatorId): IndicatorGaps {
  const gaps = byIndicator.get(id);
  if (!gaps) throw new Error(`${id}: no gaps to show`);
  return gaps;
}

/** Returns the derived figures of an indicator that could not be given. */
export async function withheldOf(store: Store, id: IndicatorId): Promise<readonly Withheld[]> {
  return (await store.withheld()).filter(({ indicator }) => indicator === id);
}

async function gapsIn(store: Store, indicator: Indicator): Promise<IndicatorGaps> {
  // A projection of a year to come is nothing that could have been measured.
  const observations = (await store.observations(indicator.id)).filter(({ status }) => status !== "F");
  const isNoSurvey = await noSurveyIn(store, indicator);
  const years = observations.map(({ period }) => period);
  const last = years.reduce((a, b) => Math.max(a, b), firstCoverage);
  const first = years.reduce((a, b) => Math.min(a, b), last);
  const span = [Math.max(first, firstCoverage), last] as const;
  const coverage = coverageByYear(observations, await store.population(), span, isNoSurvey);
  return { indicator, knowledge: knowledgeOf(observations, isNoSurvey), coverage };
}

/**
 * A telephone company knows its network and its subscriptions; of what people and households are asked for, its count is
 * no survey, nor is what is computed from it.
 */
async function noSurveyIn(store: Store, { surveyed, derivedFrom }: Indicator): Promise<IsNoSurvey> {
  if (!surveyed && !derivedFrom.some((id) => indicatorOf(id).surveyed)) return () => false;
  const kinds = await store.origins();
  return ({ origin = "" }) => isOfOperators(kinds, origin);
}

async function areasInOrder(store: Store, population: ReadonlyMap<AreaCode, number>): Promise<readonly AreaCode[]> {
  return (await store.areas())
    .map(({ code, region }) => ({
      code,
      place: region ? regions.indexOf(region) : regions.length,
      people: peopleOf([code], population)
    }))
    .toSorted((a, b) => a.place - b.place || b.people - a.people || (a.code < b.code ? -1 : 1))
    .map(({ code }) => code);
}
