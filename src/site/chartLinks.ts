import type { SiteLanguage } from "../model/language.ts";
import { picturePath, type ChartView } from "../views/addresses.ts";
import type { EmbedTarget } from "../views/embed/embedCode.ts";
import type { ChartWords } from "./charts/chartKind.ts";
import { charts } from "./charts/chartKinds.ts";
import { pictureEnding } from "./pictureEnding.ts";
import { freeSubject } from "./freeMaps.ts";
import { freeSiteIn, type Site } from "./site.ts";

/** Returns the whole addresses and the words with which a chart is embedded as it stands on its page. */
export function embedTarget(site: Site, view: ChartView, subject: string, words: ChartWords): EmbedTarget {
  const { language, addresses, file } = site;
  const { page, heightPixels } = charts[view];
  const whole = (path: string): string => new URL(path, import.meta.env.SITE).href;
  return {
    src: whole(addresses.embed(view, subject)),
    page: whole(page(site, subject)),
    image: whole(file(`${picturePath(view, subject, language)}.${pictureEnding}`)),
    isBuilt: true,
    script: whole(file("embed.js")),
    heightPixels: heightPixels(subject),
    appearance: "auto",
    ...words
  };
}

/** Returns the same of a chart with the free figures alone; of these the build draws the maps, other pictures are saved. */
export function freeTarget(view: ChartView, subject: string, language: SiteLanguage, words: ChartWords): EmbedTarget {
  const site = freeSiteIn(language);
  const target = embedTarget(site, view, subject, words);
  if (view !== "map") return { ...target, image: "", isBuilt: false };
  const picture = site.file(`${picturePath(view, freeSubject(subject), language)}.${pictureEnding}`);
  return { ...target, image: new URL(picture, import.meta.env.SITE).href };
}

/** Returns the path of a chart's oEmbed answer below the base path. */
export function oembedPath(language: SiteLanguage, view: ChartView, subject: string): string {
  return `oembed/${language}/${view}/${subject.toLowerCase()}.json`;
}
