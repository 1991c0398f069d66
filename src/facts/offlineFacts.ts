import { indicatorFor } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { offlineNumbers, type OfflineNumbers, type OfflineOfYear } from "../stats/offlineNumbers.ts";
import { comparablePart, type SumChange } from "../stats/sumChange.ts";
import { comparableIn } from "../stats/comparable.ts";
import { summedEdition, type Edition, type SummedEdition } from "../stats/vintageDifference.ts";
import type { FallOfYear } from "../views/offline/FallTable.tsx";
import { changeOfWorld } from "./changesOfUse.ts";
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
  const use = indicatorFor("use");
  const [before, after] = await lastEditions(store, use);
  const summed = await summedEditions(store);
  const regions = new Map((await store.areas()).map(({ code, region }) => [code, region]));
  const numbers = offlineNumbers({
    use: await useByArea(store),
    used: await usedInSums(store),
    populationOf: await store.population(),
    regionOf: (area) => regions.get(area),
    before: summed(before.figures),
    after: summed(after.figures)
  });
  return { ...numbers, dates: [before.date, after.date], falls: fallsOf(numbers.years, await changeOfWorld(store)) };
});

/** Returns what adds up an edition of Internet use over the economies of a store, by the rule of its own sums. */
export async function summedEditions(store: Store): Promise<(figures: Edition) => SummedEdition> {
  const [areas, breaks] = await Promise.all([store.areas(), store.breaks()]);
  const groups = new Map(areas.map(({ code, incomeGroup }) => [code, incomeGroup]));
  const economies = new Set<AreaCode>(areas.flatMap(({ code, economy }) => (economy ? [code] : [])));
  const isComparable = comparableIn(breaks, indicatorFor("use"));
  return (figures) => summedEdition(figures, economies, { peersOf: (area) => groups.get(area), isComparable });
}

function fallsOf(
  years: readonly OfflineOfYear[],
  changeOf: (from: number, to: number) => SumChange
): readonly FallOfYear[] {
  const shown = years.filter(({ all }) => all.period >= firstFall);
  return shown.map(({ all: { period, people } }, index) => {
    if (index === 0) return { period, people, since: undefined };
    const change = changeOf(period - 1, period);
    return { period, people, since: { people: change.people, comparable: comparablePart(change) } };
  });
}
