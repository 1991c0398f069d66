import { ownLanguages } from "../../../src/facts/spokenLanguages.ts";
import type { AreaLanguage } from "../../../src/model/language.ts";
import type { Pictures } from "../../../src/query/pictures.ts";

/**
 * Returns those of the pictures that a release keeps, each with its frame: maps and themes in every language; a country
 * in English and in the languages that it reads. Each country in each language would be 4,400 files a release with nine
 * languages, where hosts take 20,000 in all; any other state can be saved as a picture by who embeds it.
 */
export function chosenPictures(pictures: Pictures, spoken: readonly AreaLanguage[]): Pictures {
  const byArea = Map.groupBy(spoken, ({ area }) => area.toLowerCase());
  return new Map([...pictures].filter(([name]) => isChosen(name, byArea)));
}

function isChosen(name: string, spoken: ReadonlyMap<string, readonly AreaLanguage[]>): boolean {
  const [, view, subject = "", language = ""] = /^(\w+)\/([\w-]+)\.(\w+)$/.exec(name) ?? [];
  // The free figures of a map have no frame in a release.
  if (view === undefined) return false;
  return view !== "country" || ownLanguages(spoken.get(subject) ?? []).some((each) => each === language);
}
