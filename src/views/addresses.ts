import type { SiteLanguage } from "../model/language.ts";
import type { IndicatorId } from "../model/indicator.ts";

/** The addresses of the site's pages in one language; each ends in a slash and begins with the base path. */
export interface Addresses {
  readonly home: string;
  readonly indicators: string;
  readonly countries: string;
  readonly data: string;
  /** The page of all that can be found by name, which takes what was typed as `q`. */
  readonly find: string;
  readonly analyse: string;
  /** What fetching the database of that page costs, country by country. */
  readonly deskPrices: string;
  readonly borders: string;
  /** The number of people offline, dated. */
  readonly offline: string;
  /** What is not known: of everything, and of an indicator. */
  readonly gaps: string;
  readonly gapsOf: (indicator: IndicatorId) => string;
  readonly methods: string;
  readonly compare: string;
  /** The page for comparing, on an indicator. */
  readonly compareIndicator: (indicator: IndicatorId) => string;
  /** The page for comparing, a country beside the world. */
  readonly compareArea: (area: string) => string;
  readonly map: (indicator: IndicatorId) => string;
  readonly country: (area: string) => string;
  /** The receipt of an indicator, of all figures of a country, and of the figures of the world. */
  readonly receipt: (indicator: IndicatorId) => string;
  readonly countryReceipt: (area: string) => string;
  readonly worldReceipt: string;
  readonly changes: string;
  /** The lessons for a class; one of them, its worksheet, and a file of it such as "table.csv". */
  readonly teach: string;
  readonly lesson: (id: string) => string;
  readonly worksheet: (id: string) => string;
  readonly lessonFile: (id: string, file: string) => string;
  /** The page of terms, and a term on it. */
  readonly glossary: string;
  readonly term: (id: string) => string;
  /** What is done so that everybody can use the site. */
  readonly accessibility: string;
  /** Where the site is kept on a device, and taken along. */
  readonly keep: string;
  /** A theme's story, such as "skills". */
  readonly story: (id: string) => string;
  /** The page of a chart for other sites: its view is "map", "country" or "theme". */
  readonly embed: (view: ChartView, subject: string) => string;
  /** The page of comparisons for other sites. */
  readonly embedCompare: string;
}

/** The charts that leave the site, as pictures and embeds; each has a subject: an indicator, an area, a theme. */
export const chartViews = ["map", "country", "theme"] as const;
export type ChartView = (typeof chartViews)[number];

/** Returns the addresses below a base path, such as "/" or "/project/". */
export function createAddresses(base: string, language: SiteLanguage): Addresses {
  const home = `${withSlash(base)}${language}/`;
  return {
    home,
    indicators: `${home}map/`,
    countries: `${home}country/`,
    data: `${home}data/`,
    find: `${home}find/`,
    analyse: `${home}analyse/`,
    deskPrices: `${home}analyse/#price`,
    borders: `${home}borders/`,
    offline: `${home}offline/`,
    gaps: `${home}gaps/`,
    gapsOf: (indicator) => `${home}gaps/${indicator}/`,
    methods: `${home}methods/`,
    compare: `${home}compare/`,
    compareIndicator: (indicator) => `${home}compare/?indicator=${indicator}`,
    compareArea: (area) => `${home}compare/?area=world~${area}`,
    map: (indicator) => `${home}map/${indicator}/`,
    country: (area) => `${home}country/${area.toLowerCase()}/`,
    receipt: (indicator) => `${home}receipt/${indicator}/`,
    countryReceipt: (area) => `${home}receipt/country/${area.toLowerCase()}/`,
    worldReceipt: `${home}receipt/world/`,
    changes: `${home}changes/`,
    teach: `${home}teach/`,
    lesson: (id) => `${home}teach/${id}/`,
    worksheet: (id) => `${home}teach/${id}/worksheet/`,
    lessonFile: (id, file) => `${home}teach/${id}/${file}`,
    accessibility: `${home}accessibility/`,
    glossary: `${home}glossary/`,
    term: (id) => `${home}glossary/#${id}`,
    keep: `${home}keep/`,
    story: (id) => `${home}${id}/`,
    embed: (view, subject) => `${home}embed/${view}/${subject.toLowerCase()}/`,
    embedCompare: `${home}embed/compare/`
  };
}

/** Returns the path of a picture below the base path, without its ending. */
export function picturePath(view: ChartView, subject: string, language: SiteLanguage): string {
  return `charts/${view}/${subject.toLowerCase()}.${language}`;
}

/** Returns the address of a file below the base path, such as "data/internet-use.csv". */
export function fileAddress(base: string, path: string): string {
  return withSlash(base) + path;
}

function withSlash(base: string): string {
  return base.endsWith("/") ? base : `${base}/`;
}
