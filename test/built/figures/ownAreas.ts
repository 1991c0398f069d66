import { join } from "node:path";
import { baseLanguage, sourceLanguage, type SiteLanguage } from "../../../src/model/language.ts";
import { createStore } from "../../../src/query/store.ts";

const store = createStore(join(import.meta.dirname, "../../../data"));
const areas = (await store.areas()).map(({ code }) => code);
const spoken = await store.areaLanguages();

/** Returns the areas that have a feed in a language: all in English; else where it is official, or one in ten speaks it. */
export function ownAreas(language: SiteLanguage): readonly string[] {
  if (language === sourceLanguage) return areas;
  const read = spoken.filter(
    (each) => baseLanguage(each.language) === language && (each.official !== undefined || each.share >= 10)
  );
  const codes = new Set<string>(read.map(({ area }) => area));
  return areas.filter((code) => codes.has(code));
}
