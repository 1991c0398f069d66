import type { APIRoute } from "astro";
import { countryCard, mapCard, themeCard } from "../../../site/cards.ts";
import { siteIn, store, type Site } from "../../../site/site.ts";
import { themes } from "../../../model/indicator.ts";
import { siteLanguages, type SiteLanguage } from "../../../model/language.ts";

interface Props {
  readonly language: SiteLanguage;
  readonly draw: (site: Site) => Promise<string>;
}

/** The stand-alone pictures, `charts/{view}/{subject}.{language}.svg`, of every indicator, country and theme. */
export async function getStaticPaths() {
  const [indicators, areas] = await Promise.all([store.indicators(), store.areas()]);
  const each = (view: string, subject: string, draw: Props["draw"]) =>
    siteLanguages.map((language) => ({
      params: { view, name: `${subject}.${language}` },
      props: { language, draw } satisfies Props
    }));
  return [
    ...indicators.flatMap(({ id }) => each("map", id, (site) => mapCard(site, id))),
    ...areas.flatMap(({ code }) => each("country", code.toLowerCase(), (site) => countryCard(site, code))),
    ...themes.flatMap((theme) => each("theme", theme, (site) => themeCard(site, theme)))
  ];
}

export const GET: APIRoute<Props> = async ({ props: { language, draw } }) =>
  new Response(await draw(siteIn(language)), { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
