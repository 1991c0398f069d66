import { isSiteLanguage, siteLanguages, type SiteLanguage } from "./language.ts";
import { mapRegions, type MapRegion } from "./mapRegion.ts";

/** A ZIP of one language, with the pages of the countries of one region, that opens by a double click. */
export interface PackName {
  readonly language: SiteLanguage;
  readonly region: MapRegion;
}

/**
 * Returns the packs that a list names, such as "fr-africa,en-world"; none where there is no list. Throws on a name that is none.
 */
export function parsePacks(list = ""): readonly PackName[] {
  const names = list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return [...new Set(names)].map((name) => {
    const language = name.slice(0, name.indexOf("-"));
    const region = mapRegions.find((each) => each === name.slice(name.indexOf("-") + 1));
    if (isSiteLanguage(language) && region !== undefined) return { language, region };
    const languages = siteLanguages.join(", ");
    throw new Error(`SITE_PACKS: "${name}" is no pack (one of ${languages}, "-", and one of ${mapRegions.join(", ")})`);
  });
}

/** Returns where a pack stands below the base path. */
export function packFile({ language, region }: PackName): string {
  return `packs/${language}-${region}.zip`;
}

/** Returns the tag on a page that is filled with the bytes of a pack once that is made. */
export function packSizeTag(pack: PackName): string {
  return `<span data-pack="${packFile(pack)}"></span>`;
}
