import { indicators } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import { regions } from "../model/area.ts";
import type { Indicator, IndicatorId } from "../model/indicator.ts";
import { coverageByYear, knowledgeOf, type CoverageOfYear, type Knowledge } from "../stats/knowledge.ts";
import { leastMeasured, type AreaCounts } from "../stats/knowledgeTable.ts";
import { snapshotDate } from "./progress.ts";
import { store } from "../site/site.ts";

/** What is known by an indicator, and how many people it covers, year by year. */
export interface IndicatorGaps {
  readonly indicator: Indicator;
  readonly knowledge: Knowledge;
  readonly coverage: readonly CoverageOfYear[];
}

/** The first year of the coverage. */
const firstCoverage = 2000;

/** The year from which the age of a measurement is counted back. */
export const snapshotYear = Number(snapshotDate.slice(0, 4));

const population = await store.population();

/** The people of the newest year. */
export const newestPopulation = population(Infinity);

/** Every area of the data, by region and the most populous first; those without a region last. */
export const areasInOrder: readonly AreaCode[] = (await store.areas())
  .map(({ code, region }) => ({
    code,
    place: region ? regions.indexOf(region) : regions.length,
    people: newestPopulation.get(code) ?? 0
  }))
  .toSorted((a, b) => a.place - b.place || b.people - a.people || (a.code < b.code ? -1 : 1))
  .map(({ code }) => code);

/** Every indicator whose absence means "not known": what is recorded only when it happens has no gaps to show. */
export const indicatorsWithGaps: readonly Indicator[] = indicators.filter(({ absence }) => absence === "no-data");

/** What is not known, by the id of the indicator, once for all languages. */
export const gapsByIndicator: ReadonlyMap<string, IndicatorGaps> = new Map(
  await Promise.all(
    indicatorsWithGaps.map(async (indicator) => {
      const observations = await store.observations(indicator.id);
      const years = observations.map(({ period }) => period);
      const last = years.reduce((a, b) => Math.max(a, b), firstCoverage);
      const first = years.reduce((a, b) => Math.min(a, b), last);
      const coverage = coverageByYear(observations, population, [Math.max(first, firstCoverage), last]);
      return [indicator.id, { indicator, knowledge: knowledgeOf(observations), coverage }] as const;
    })
  )
);

/** By how many indicators each area is measured, the least measured first. */
export const countsOfAreas: readonly AreaCounts[] = leastMeasured(
  [...gapsByIndicator.values()].map(({ knowledge }) => knowledge),
  areasInOrder,
  newestPopulation,
  snapshotYear
);

/** Returns the gaps of an indicator; throws where it has none to show. */
export function gapsOf(id: IndicatorId): IndicatorGaps {
  const gaps = gapsByIndicator.get(id);
  if (!gaps) throw new Error(`${id}: no gaps to show`);
  return gaps;
}
