import {
  baseLanguage,
  siteLanguages,
  sourceLanguage,
  type AreaLanguage,
  type SiteLanguage
} from "../model/language.ts";

/** So many languages are named where there is room for a line. */
const named = 3;

/** From this per cent of people on, a language is one of the country's, whether it is official or not. */
const leastShare = 10;

/** Returns the codes of the languages of most people of an area, first and second language together. */
export function mostSpoken(spoken: readonly AreaLanguage[]): readonly string[] {
  const byShare = spoken.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share);
  return byShare.slice(0, named).map(({ language }) => language);
}

/** Returns the languages of the site that an area reads: official in it or a part of it, or spoken by one in ten. */
export function editionsOf(spoken: readonly AreaLanguage[]): readonly SiteLanguage[] {
  const read = spoken.filter(({ official, share }) => official !== undefined || share >= leastShare);
  const codes = new Set(read.map(({ language }) => baseLanguage(language)));
  return siteLanguages.filter((language) => codes.has(language));
}

/**
 * Returns the languages of the site in which an area has what programs and few readers ask for: its feed, its frame of
 * free figures, its frozen chart. These are English and what the area reads; nobody else is without the other charts.
 */
export function ownLanguages(spoken: readonly AreaLanguage[]): readonly SiteLanguage[] {
  const read = editionsOf(spoken);
  return siteLanguages.filter((language) => language === sourceLanguage || read.includes(language));
}
