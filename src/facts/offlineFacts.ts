import { indicatorFor } from "../catalog/catalog.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { offlineNumbers, type OfflineNumbers, type OfflineOfYear } from "../stats/offlineNumbers.ts";
import type { FallOfYear } from "../views/offline/FallTable.tsx";
import { useByArea, usedInSums } from "./internetUse.ts";
import { lastEditions } from "./lastEditions.ts";

/** The first year of the falls: the one before the break in China's series, and what came before it. */
export const firstFall = 2020;

/** The numbers of people offline, the dates of the two editions that they compare, the older first, and the falls. */
export interface OfflineFacts extends OfflineNumbers {
  readonly dates: readonly [string, string];
  /** Ascending by year. */
  readonly falls: readonly FallOfYear[];
}

/** Returns the numbers of people offline, once for all languages. */
export const offlineFacts = onceOf(async (store: Store): Promise<OfflineFacts> => {
  const [before, after] = await lastEditions(store, indicatorFor("use"));
  const regions = new Map((await store.areas()).map(({ code, region }) => [code, region]));
  const numbers = offlineNumbers({
    use: await useByArea(store),
    used: await usedInSums(store),
    populationOf: await store.population(),
    regionOf: (area) => regions.get(area),
    before: before.figures,
    after: after.figures
  });
  return { ...numbers, dates: [before.date, after.date], falls: fallsOf(numbers.years) };
});

function fallsOf(years: readonly OfflineOfYear[]): readonly FallOfYear[] {
  const shown = years.filter(({ all }) => all.period >= firstFall);
  return shown.map(({ all, withoutChina }, index) => {
    const before = shown[index - 1];
    return {
      period: all.period,
      people: all.people,
      change: before && all.people - before.all.people,
      withoutChina: withoutChina.people,
      changeWithoutChina: before && withoutChina.people - before.withoutChina.people
    };
  });
}
