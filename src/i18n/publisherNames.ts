import { sourceLanguage, type SiteLanguage } from "../model/language.ts";
import { languageFile, readOnce } from "./languageFile.ts";

/** Who publishes, in one language: the `publishers.json` of its folder. */
interface PublisherNames {
  /** The names of publishers and of how they are credited, by the English one; a version number behind it is left out. */
  readonly publishers: Readonly<Record<string, string>>;
  /** What a publisher names as the origin of a figure, where it is not an agency in its own words: "ITU estimate". */
  readonly origins: Readonly<Record<string, string>>;
}

const namesIn = readOnce((language) => languageFile(language, "publishers") as PublisherNames);

/**
 * Returns the name of a publisher, or how it is credited, in a language. One that the catalogue lacks, of an older release,
 * stays in its own words.
 */
export function publisherName(language: SiteLanguage, english: string): string {
  const [version = ""] = / \d[\d.]*$/.exec(english) ?? [];
  const known = english.slice(0, english.length - version.length);
  const names = namesIn(language).publishers;
  const name = names[english] ?? names[known];
  return name === undefined ? english : names[english] === undefined ? name + version : name;
}

/**
 * Returns the organisation in the name of a publisher as a sentence calls it: its letters or its short name where they
 * stand in brackets ("ITU", "国际电联"), else what stands in front of the collection ("World Bank").
 */
export function organisationIn(name: string): string {
  const [, short] = /[(（](\p{Lu}{2,}|\p{Script=Han}+)[)）]/u.exec(name) ?? [];
  const [organisation = name] = name.split(/[,،，:：(（]/);
  return short ?? organisation.trim();
}

/** Returns the organisation behind a publisher in a language, as a sentence calls it. */
export function organisationName(language: SiteLanguage, english: string): string {
  return organisationIn(publisherName(language, english));
}

/** The origin of a figure in words: a survey or agency, or several. */
export interface OriginName {
  readonly text: string;
  /** The language of the text where it is not the page's: the publishers name agencies in English. */
  readonly lang: SiteLanguage | undefined;
}

/** Returns the origin of a figure in a language, as far as it is known there; an agency stays in the publisher's words. */
export function originName(language: SiteLanguage, origin: string): OriginName {
  const { origins } = namesIn(language);
  const parts = origin.split("; ");
  const names = parts.map((part) => origins[part.replace(/\.$/, "")]);
  const isForeign = origin !== "" && language !== sourceLanguage && names.some((name) => name === undefined);
  return {
    text: language === sourceLanguage ? origin : parts.map((part, index) => names[index] ?? part).join("; "),
    lang: isForeign ? sourceLanguage : undefined
  };
}

/** Returns the records with publisher and credit in a language. */
export function inLanguage<T extends { readonly attribution: string; readonly publisher?: string }>(
  language: SiteLanguage,
  sources: readonly T[]
): readonly T[] {
  return sources.map((source) => ({
    ...source,
    attribution: publisherName(language, source.attribution),
    ...(source.publisher !== undefined && { publisher: publisherName(language, source.publisher) })
  }));
}

/** Returns the English names, of publishers and of origins, that are others in a language. */
export function englishNames(language: SiteLanguage): readonly string[] {
  const { publishers, origins } = namesIn(language);
  return [...Object.entries(publishers), ...Object.entries(origins)].flatMap(([english, name]) =>
    name.includes(english) ? [] : [english]
  );
}
