import type { AreaCode, Area } from "../model/area.ts";
import { carriedByPeriod, type CarriedIn } from "../model/carried.ts";
import type { AreaLanguage, Language } from "../model/language.ts";
import type { SeriesBreak } from "../model/seriesBreak.ts";
import type { Observation } from "../model/observation.ts";
import type { Store } from "./store.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { indicatorFor } from "../catalog/catalog.ts";

/** The tables that the stories are told from, in memory. */
export interface StoryTables {
  readonly areas: readonly Area[];
  readonly population: (period: number) => ReadonlyMap<AreaCode, number>;
  readonly populationYear: number;
  readonly figures: (indicator: IndicatorId) => readonly Observation[];
  /** Recorded shutdowns of the whole world by year: an event in several countries counts once. */
  readonly shutdownsOfWorld: ReadonlyMap<number, number>;
  /** What the sums of a year take for areas without a figure of Internet use of it. */
  readonly carried: CarriedIn;
  readonly languages: readonly Language[];
  readonly areaLanguages: readonly AreaLanguage[];
  readonly withheld: readonly { readonly indicator: IndicatorId; readonly period: number }[];
  /** The breaks of the series of areas. */
  readonly breaks: readonly SeriesBreak[];
}

/** Returns the tables with the figures of these indicators; asking for another one throws. */
export async function readStoryTables(store: Store, indicators: readonly IndicatorId[]): Promise<StoryTables> {
  const figures = new Map(await Promise.all(indicators.map(async (id) => [id, await store.observations(id)] as const)));
  const population = await store.observations(indicatorFor("people"));
  return {
    areas: await store.areas(),
    population: await store.population(),
    populationYear: population.reduce((newest, { period }) => Math.max(newest, period), 0),
    figures: (id) => {
      const found = figures.get(id);
      if (!found) throw new Error(`the stories do not read "${id}"`);
      return found;
    },
    shutdownsOfWorld: await store.totals(indicatorFor("shutdown-events")),
    carried: carriedByPeriod(await store.carried(indicatorFor("use"))),
    languages: await store.languages(),
    areaLanguages: await store.areaLanguages(),
    withheld: await store.withheld(),
    breaks: await store.breaks()
  };
}
