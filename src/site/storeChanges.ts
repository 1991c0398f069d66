import { datedChanges, type DatedChanges } from "../facts/seriesChanges.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { frozenReleases } from "./frozenReleases.ts";

/** Returns what changed between the editions of each series of a store, and between the kept releases; found once. */
export const storeChanges = onceOf(async (store: Store): Promise<readonly DatedChanges[]> =>
  datedChanges(store, await frozenReleases())
);
