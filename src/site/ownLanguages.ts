import { ownLanguages } from "../facts/spokenLanguages.ts";
import type { AreaCode } from "../model/area.ts";
import { sourceLanguage, type SiteLanguage } from "../model/language.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import type { Site } from "./site.ts";

/** Returns the languages in which each area has its feed and its frame of free figures. */
export const languagesByArea = onceOf(async (store: Store): Promise<(code: AreaCode) => readonly SiteLanguage[]> => {
  const spoken = Map.groupBy(await store.areaLanguages(), ({ area }) => area);
  return (code) => ownLanguages(spoken.get(code) ?? []);
});

/** Returns the language of the feed and of the free frame that a page of an area offers: its own, or English. */
export async function offeredLanguage({ language, store }: Site, code: AreaCode): Promise<SiteLanguage> {
  return (await languagesByArea(store))(code).includes(language) ? language : sourceLanguage;
}
