import { indicatorFor } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import { carriedByPeriod } from "../model/carried.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import type { UseFigure } from "../stats/offlineSum.ts";
import { offlineYears as sumYears, useByArea as groupByArea, type OfflineYear } from "../stats/offlineYears.ts";
import { usedFigures, type UsedFigures } from "../stats/usedFigures.ts";

/** Returns each area's figures of Internet use, ascending by year, unrounded. */
export const useByArea = onceOf(async (store: Store): Promise<ReadonlyMap<AreaCode, readonly UseFigure[]>> =>
  groupByArea(await store.observations(indicatorFor("use")))
);

/** Returns the figures of Internet use that the sums of a year take. */
export const usedInSums = onceOf(async (store: Store): Promise<UsedFigures> =>
  usedFigures(await useByArea(store), carriedByPeriod(await store.carried(indicatorFor("use"))))
);

/** Returns the site's own sums by year; see `offlineYears` of the statistics. */
export const offlineYears = onceOf(async (store: Store): Promise<ReadonlyMap<number, OfflineYear>> =>
  sumYears(await useByArea(store), await usedInSums(store), await store.population())
);

/** Returns the sums of the newest year; throws where no year has one. */
export async function newestSum(store: Store): Promise<OfflineYear> {
  const newest = [...(await offlineYears(store)).values()].at(-1);
  if (!newest) throw new Error("no sum of people offline");
  return newest;
}
