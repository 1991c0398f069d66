import { toIndicatorId } from "../catalog/catalog.ts";
import type { SiteLanguage } from "../model/language.ts";
import type { EmbedTarget } from "../views/embed/embedCode.ts";
import { picturePath, type ChartView } from "../views/addresses.ts";
import { themes } from "../model/indicator.ts";
import { themeAddress } from "./menu.ts";
import { pictureEnding } from "./pictureEnding.ts";
import type { Site } from "./site.ts";

/** The height at which a chart fits a column 600 pixels wide, by its view. */
const heights: Readonly<Record<ChartView, number>> = { map: 600, country: 620, theme: 700 };

/** A chart with its words. */
export interface ChartWords {
  readonly title: string;
  readonly alternative: string;
}

/** Returns the whole addresses and the words with which a chart is embedded as it stands on its page. */
export function embedTarget(site: Site, view: ChartView, subject: string, words: ChartWords): EmbedTarget {
  const { language, addresses, file } = site;
  const whole = (path: string): string => new URL(path, import.meta.env.SITE).href;
  return {
    src: whole(addresses.embed(view, subject)),
    page: whole(chartPage(site, view, subject)),
    image: whole(file(`${picturePath(view, subject, language)}.${pictureEnding}`)),
    script: whole(file("embed.js")),
    heightPixels: heights[view],
    appearance: "auto",
    ...words
  };
}

/** Returns the address of a chart's page: for a theme its story, or its part of the list of indicators. */
export function chartPage(site: Site, view: ChartView, subject: string): string {
  if (view === "map") return site.addresses.map(toIndicatorId(subject));
  if (view === "country") return site.addresses.country(subject);
  return themeAddress(site, themes.find((theme) => theme === subject) ?? "context");
}

/** Returns the path of a chart's oEmbed answer below the base path. */
export function oembedPath(language: SiteLanguage, view: ChartView, subject: string): string {
  return `oembed/${language}/${view}/${subject.toLowerCase()}.json`;
}
