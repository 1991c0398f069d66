import { join } from "node:path";
import type { KeptRelease } from "../model/release.ts";
import { once } from "../query/once.ts";
import { releaseOf } from "../query/release.ts";
import { createReleaseStore, readReleases } from "../query/releases.ts";
import type { Store } from "../query/store.ts";
import { store } from "./site.ts";

const folder = join(process.cwd(), "data");

/** A kept release and the store of its figures. */
export interface FrozenRelease {
  readonly release: KeptRelease;
  readonly store: Store;
}

/** The kept releases, the newest first; one that is the data of today shares their store, so that nothing is read twice. */
export const frozenReleases = once(async (): Promise<readonly FrozenRelease[]> => {
  const today = releaseOf(await store.manifest()).id;
  const { releases } = await readReleases(folder);
  return releases.map((release) => ({
    release,
    store: release.id === today ? store : createReleaseStore(folder, release)
  }));
});
