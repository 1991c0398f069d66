import type { AreaCode } from "../model/area.ts";
import type { UseFigure } from "../stats/offlineSum.ts";
import { offlineYears as sumYears, useByArea as groupByArea, type OfflineYear } from "../stats/offlineYears.ts";
import { store } from "../site/site.ts";
import { indicatorFor } from "../catalog/catalog.ts";

/** Returns the site's own sums by year; see `offlineYears` of the statistics. */
export async function offlineYears(): Promise<ReadonlyMap<number, OfflineYear>> {
  return sumYears(await useByArea(), await store.population());
}

/** Returns each area's figures of Internet use, ascending by year, unrounded. */
export async function useByArea(): Promise<ReadonlyMap<AreaCode, readonly UseFigure[]>> {
  return groupByArea(await store.observations(indicatorFor("use")));
}
