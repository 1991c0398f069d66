import { indicatorFor } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { groupChange, type ChangeGrounds, type GroupChange } from "../stats/groupChange.ts";
import type { UseFigure } from "../stats/offlineSum.ts";
import { sumChange, type SumChange, type SumGrounds } from "../stats/sumChange.ts";
import { breaksIn } from "./breaksIn.ts";
import { newestSum, usedInSums } from "./internetUse.ts";

/** Years back over which the change of a group, and of a sum, is told. */
export const yearsOfChange = 5;

/** The first year of the longest change that is taken apart. */
const firstYear = 2000;

const grounds = onceOf(async (store: Store): Promise<ChangeGrounds & SumGrounds> => {
  const [used, populationOf, breaksOf] = await Promise.all([usedInSums(store), store.population(), breaksIn(store)]);
  const figuresOf = (period: number): ReadonlyMap<AreaCode, UseFigure> =>
    new Map([...used(period)].filter(([, figure]) => figure.period === period));
  return { figuresOf, used, populationOf, breaksOf: (area) => breaksOf(indicatorFor("use"), area) };
});

/** Tells how the share of people online changed among members between two years; see `groupChange`. */
export type ChangeOfUse = (members: readonly AreaCode[], from: number, to: number) => GroupChange | undefined;

/** Returns what tells the change of any members in a store. */
export async function changesOfUse(store: Store): Promise<ChangeOfUse> {
  const given = await grounds(store);
  return (members, from, to) => groupChange(members, from, to, given);
}

/** Returns the change of the sum of people offline in these areas over the years up to the newest sum, taken apart. */
export async function lastChangeOfSum(store: Store, areas: readonly AreaCode[]): Promise<SumChange> {
  const { period } = (await newestSum(store)).all;
  return sumChange(areas, period - yearsOfChange, period, await grounds(store));
}

/** Returns what tells the change of the world's sum between two years, taken apart. */
export const changeOfWorld = onceOf(async (store: Store): Promise<(from: number, to: number) => SumChange> => {
  const given = await grounds(store);
  return (from, to) => {
    const areas = new Set([...given.populationOf(from).keys(), ...given.populationOf(to).keys()]);
    return sumChange(areas, from, to, given);
  };
});

/** Returns the changes of the world's sum: over the last year, the last five, and since 2000. */
export const changesOfWorld = onceOf(async (store: Store): Promise<readonly SumChange[]> => {
  const [{ all }, change] = await Promise.all([newestSum(store), changeOfWorld(store)]);
  return [all.period - 1, all.period - yearsOfChange, firstYear].map((from) => change(from, all.period));
});
