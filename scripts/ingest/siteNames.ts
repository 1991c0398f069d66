import { siteLanguages } from "../../src/model/language.ts";
import { reviewedNames } from "./reviewedNames.ts";

/**
 * Returns an area's names for the site, by language: the published ones, repaired, in NFC, with typographic
 * apostrophes. A language has none where neither the UN nor its folder names the area.
 */
export function siteNames(code: string, published: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    siteLanguages.flatMap((language) => {
      const name = reviewedNames(language).areas[code] ?? published[language];
      return name === undefined ? [] : [[language, tidy(name)] as const];
    })
  );
}

function tidy(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").replaceAll("'", "’").trim();
}
