import type { APIRoute } from "astro";
import { sourceLanguage } from "../model/language.ts";
import { siteIn } from "../site/site.ts";

/** What a phone needs to put the site on its first screen; it opens in the browser, as the links of a site do. */
export const GET: APIRoute = () => {
  const { file, translator } = siteIn(sourceLanguage);
  const manifest = {
    name: translator.t("site.name"),
    description: translator.t("site.description"),
    lang: sourceLanguage,
    dir: translator.direction,
    start_url: file(""),
    scope: file(""),
    display: "browser",
    icons: [
      { src: file("icon.svg"), sizes: "any", type: "image/svg+xml" },
      { src: file("apple-touch-icon.png"), sizes: "180x180", type: "image/png" }
    ]
  };
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
};
