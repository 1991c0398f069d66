import { releaseOf } from "../query/release.ts";
import type { DeskWords } from "../views/analyse/deskPayload.ts";
import { store } from "../site/site.ts";

/** Returns the source files that answers can rest on, and the release that the data are. */
export async function deskSources(): Promise<Pick<DeskWords, "sources" | "release">> {
  const manifest = await store.manifest();
  return {
    sources: manifest.sources.map(({ id, attribution, licence, licenceClass, url, vintage, retrieved }) => ({
      id,
      attribution,
      licence,
      licenceClass,
      url,
      vintage,
      retrieved
    })),
    release: releaseOf(manifest)
  };
}
