import { siteLanguages, type SiteLanguage } from "../model/language.ts";
import type { Release } from "../model/release.ts";
import { once } from "../query/once.ts";
import { releaseOf } from "../query/release.ts";
import { createReleaseStore, readPictures, readReleases, type FrozenRelease } from "../query/releases.ts";
import type { Store } from "../query/store.ts";
import type { ChartView } from "../views/addresses.ts";
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

/** A chart that a release keeps for good, in a language. */
export interface FrozenChart<Subject> {
  readonly frozen: FrozenRelease;
  readonly lang: SiteLanguage;
  readonly subject: Subject;
}

/**
 * Returns the languages in which a release keeps a chart: those of its pictures. In a language that the site came to
 * speak later nobody can have linked it, and a release of each chart in each language would be six thousand files.
 */
export async function frozenLanguages(
  { id }: Release,
  view: ChartView,
  subject: string
): Promise<readonly SiteLanguage[]> {
  const pictures = (await frozenPictures()).get(id);
  const name = `${view}/${subject.toLowerCase()}`;
  return siteLanguages.filter((language) => pictures?.has(`${name}.${language}`));
}

/** Returns the charts of a kind that the releases keep, the newest release first. */
export async function frozenCharts<Subject extends string>(
  view: ChartView,
  subjectsIn: (store: Store) => Promise<readonly Subject[]>
): Promise<readonly FrozenChart<Subject>[]> {
  const ofEach = (await frozenReleases()).map(async (frozen) => {
    const subjects = await subjectsIn(frozen.store);
    const ofSubjects = subjects.map(async (subject) =>
      (await frozenLanguages(frozen.release, view, subject)).map((lang) => ({ frozen, lang, subject }))
    );
    return (await Promise.all(ofSubjects)).flat();
  });
  return (await Promise.all(ofEach)).flat();
}
