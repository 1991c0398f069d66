import { indicatorFor } from "../catalog/catalog.ts";
import { backtest } from "../catalog/backtest.ts";
import type { AreaCode } from "../model/area.ts";
import { total } from "../model/dimension.ts";
import { onceOf } from "../query/once.ts";
import { sourcesOf } from "../query/provenance.ts";
import type { Store } from "../query/store.ts";
import { surveysSince } from "../stats/comparable.ts";
import { bandsOfTrend } from "../stats/errorBands.ts";
import { groupProgress, type GroupProgress } from "../stats/groupProgress.ts";
import { targetShare, targetYear } from "../stats/peopleToConnect.ts";
import { progressTowards, type Progress, type ProgressFacts } from "../stats/progress.ts";
import { isTrend, trendOf } from "../stats/trend.ts";
import { breaksIn } from "./breaksIn.ts";
import { incomesOf } from "./incomesOf.ts";
import { useByArea } from "./internetUse.ts";
import { lastPopulation } from "./lastPopulation.ts";
import { peopleToCome } from "./peopleToCome.ts";

/** Returns the date of the file that most figures of Internet use come from: days are counted from here. */
export const snapshotDate = onceOf(async (store: Store): Promise<string> => {
  const [source] = sourcesOf(await store.observations(indicatorFor("use")), await store.manifest());
  return source?.vintage ?? String(backtest.origin);
});

/** Returns what an area's progress is computed from; an area without a figure has none in it. */
export async function progressFacts(store: Store, area: AreaCode): Promise<ProgressFacts> {
  const people = (await peopleToCome(store, total)).get(area);
  const figures = (await useByArea(store)).get(area) ?? [];
  const breaks = (await breaksIn(store))(indicatorFor("use"), area);
  const trend = trendOf(figures, backtest.origin, surveysSince(breaks));
  return {
    figures,
    population: (period) => people?.get(period),
    lastPopulation: await lastPopulation(store),
    origin: backtest.origin,
    start: await snapshotDate(store),
    bands: isTrend(trend) ? bandsOfTrend(backtest.bands, (await incomesOf(store))(area), trend) : [],
    breaks
  };
}

/** Returns the progress towards universal use of each area with a figure and people. */
export const progressOfAreas = onceOf(async (store: Store): Promise<ReadonlyMap<AreaCode, Progress>> => {
  const target = { share: targetShare, year: targetYear };
  const found = [...(await useByArea(store)).keys()].map(async (area) => {
    const progress = progressTowards(await progressFacts(store, area), target);
    return progress ? [[area, progress] as const] : [];
  });
  return new Map((await Promise.all(found)).flat());
});

/** Returns the progress of a group; a member without a World Bank population is shown, and is in no sum. */
export async function progressOfGroup(store: Store, members: readonly AreaCode[]): Promise<GroupProgress> {
  const [all, population] = await Promise.all([progressOfAreas(store), store.population()]);
  const people = population(Infinity);
  return groupProgress(members.flatMap((code) => (people.has(code) ? (all.get(code) ?? []) : [])));
}

/** Returns the economies that have a projection. */
export async function projectedAreas(store: Store): Promise<readonly AreaCode[]> {
  const population = (await store.population())(Infinity);
  const found = [...population.keys()].map(async (area) => {
    return (await progressFacts(store, area)).bands.length > 0 ? [area] : [];
  });
  return (await Promise.all(found)).flat();
}
