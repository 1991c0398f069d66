import { once } from "../query/once.ts";
import { releaseOf } from "../query/release.ts";
import { createReleaseStore, readPictures, readReleases, type FrozenRelease } from "../query/releases.ts";
import { dataFolder, store } from "./site.ts";

/** The finished pictures of the kept releases, by release. */
export const frozenPictures = once(async () => readPictures(dataFolder, await readReleases(dataFolder)));

/** The kept releases, the newest first; one that is the data of today shares their store, so that nothing is read twice. */
export const frozenReleases = once(async (): Promise<readonly FrozenRelease[]> => {
  const today = releaseOf(await store.manifest()).id;
  const { releases } = await readReleases(dataFolder);
  return releases.map((release) => ({
    release,
    store: release.id === today ? store : createReleaseStore(dataFolder, release)
  }));
});
