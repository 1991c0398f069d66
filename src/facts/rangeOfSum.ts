import type { GroupId } from "../model/areaGroup.ts";
import { known } from "../model/known.ts";
import { once, onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { carryRange, type CarryRange } from "../stats/carryRange.ts";
import { newestSum, useByArea, usedInSums } from "./internetUse.ts";

/** People offline of the newest year by each rule for carrying figures. */
export interface DatedRange extends CarryRange {
  readonly period: number;
}

/** Returns what the newest sum of a group comes to by each rule; undefined where none of its members counts. */
export function carryRangeOf(store: Store, group: GroupId): Promise<DatedRange | undefined> {
  return rangesIn(store)(group);
}

const rangesIn = onceOf((store: Store) =>
  once(async (id: GroupId): Promise<DatedRange | undefined> => {
    const { period } = (await newestSum(store)).all;
    const { members } = known(
      (await store.groups()).find((each) => each.id === id),
      `group ${id}`
    );
    const within = new Set(members);
    const people = new Map([...(await store.population())(period)].filter(([area]) => within.has(area)));
    const range = carryRange(period, people, await useByArea(store), (await usedInSums(store))(period));
    return range && { ...range, period };
  })
);
