import { indexNames, type Found, type NameIndex } from "../query/search/findNamed.ts";
import type { ScriptOfLanguage, SearchEntry } from "../query/search/namesFile.ts";
import { languagesOfText, withOtherLanguages } from "../query/search/otherLanguages.ts";
import { fetchNames } from "./fetchNames.ts";

/** Looks further for a text and gives an index that knows more; true while nothing that was found is sure. */
export type Elsewhere = (
  text: string,
  found: readonly Found<SearchEntry>[],
  onIndex: (index: NameIndex<SearchEntry>) => void
) => boolean;

/** So long does a reader rest before names are fetched for what was found, but not to the letter. */
const restMilliseconds = 700;

/**
 * Returns what looks for a text in the other languages of its script: at once where nothing is found for sure, after a
 * rest where no name is it to the letter. A language is fetched once, and again for another text where that failed.
 */
export function createElsewhere(own: readonly SearchEntry[], scripts: ScriptOfLanguage): Elsewhere {
  const asked = new Set<string>();
  const files = new Map<string, readonly SearchEntry[]>();
  let lostFor: string | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const ask = async (language: string, text: string): Promise<void> => {
    asked.add(language);
    try {
      files.set(language, (await fetchNames(language)).entries);
    } catch (fault) {
      asked.delete(language);
      lostFor = text;
      throw fault;
    }
  };
  return (text, found, onIndex) => {
    clearTimeout(resting);
    const wanted = languagesOfText(text, scripts).filter((each) => !asked.has(each));
    const isWhole = found.some(({ way }) => way === "whole");
    if (text.length < 2 || text === lostFor || isWhole || wanted.length === 0) return false;
    const isSure = found.some(({ way }) => way === "sure");
    resting = setTimeout(
      () => {
        const asking = wanted.map((language) => ask(language, text));
        void Promise.allSettled(asking).then(() => {
          onIndex(indexNames(withOtherLanguages(own, [...files.values()])));
        });
        // One that did not come is nobody's: the page says so, beside what was found without it.
        void Promise.all(asking);
      },
      isSure ? restMilliseconds : 0
    );
    return !isSure;
  };
}
