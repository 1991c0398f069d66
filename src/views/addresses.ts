import type { SiteLanguage } from "../model/language.ts";

/** The addresses of the site's pages in one language; each ends in a slash and begins with the base path. */
export interface Addresses {
  readonly home: string;
  readonly indicators: string;
  readonly countries: string;
  readonly data: string;
  readonly borders: string;
  readonly map: (indicator: string) => string;
  readonly country: (area: string) => string;
  /** The page of a chart for other sites: its view is "map", "country" or "theme". */
  readonly embed: (view: ChartView, subject: string) => string;
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
    borders: `${home}borders/`,
    map: (indicator) => `${home}map/${indicator}/`,
    country: (area) => `${home}country/${area.toLowerCase()}/`,
    embed: (view, subject) => `${home}embed/${view}/${subject.toLowerCase()}/`
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
