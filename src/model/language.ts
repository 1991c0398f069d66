/** The languages of the site, in the order of the menu. */
export const siteLanguages = ["en", "fr", "ar"] as const;
export type SiteLanguage = (typeof siteLanguages)[number];

/** The language that the others are translated from, and that files for programs are written in. */
export const sourceLanguage: SiteLanguage = "en";

/** True for a language of the site. */
export function isSiteLanguage(text: string): text is SiteLanguage {
  return (siteLanguages as readonly string[]).includes(text);
}

/** Returns the language of a code without script and region: "pt" of "pt-BR". */
export function baseLanguage(code: string): string {
  return code.split("-", 1)[0] ?? code;
}

/** A language and what is known of its presence on the web. A count that was not found is undefined, never 0. */
export interface Language {
  /** BCP 47 code without script or region; ISO 639-3 where there is no shorter one. */
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
  /** Speakers in all areas together, first and second language mixed (CLDR). */
  readonly speakers: number | undefined;
  readonly wikipediaArticles: number | undefined;
  readonly wikipediaActiveUsers: number | undefined;
  /** Most articles of its Wikipedia were made by a program. */
  readonly botMade: boolean;
  readonly webPages: number | undefined;
  readonly webPagesPer1000Speakers: number | undefined;
  readonly speechHours: number | undefined;
  /** CLDR's coverage level: "modern", "moderate", "basic" or undefined. */
  readonly platformSupport: string | undefined;
  readonly declarationTranslated: boolean;
  /** The written standard that its speakers also read, where it has more content than the language itself. */
  readonly writtenStandard: string | undefined;
}

/** A language in an area. */
export interface AreaLanguage {
  readonly area: string;
  readonly language: string;
  /** Per cent of people, first and second language mixed; the shares of an area may sum to more than 100. */
  readonly share: number;
  /** "official", "de_facto_official", "official_regional" or undefined (CLDR). */
  readonly official: string | undefined;
  /** Whether it counts as local: see `localReason`. */
  readonly local: boolean;
  /** The id of the reason; undefined in a release from before there was one. */
  readonly reason: string | undefined;
}
