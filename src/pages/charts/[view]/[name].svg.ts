import type { APIRoute } from "astro";
import { indicatorIds } from "../../../catalog/catalog.ts";
import { countryCard, mapCard, themeCard } from "../../../site/cards.ts";
import { siteIn, store } from "../../../site/site.ts";
import { themes } from "../../../model/indicator.ts";
import { siteLanguages, type SiteLanguage } from "../../../model/language.ts";

interface Props {
  readonly language: SiteLanguage;
  readonly draw: (language: SiteLanguage) => Promise<string>;
}

/** The stand-alone pictures, `charts/{view}/{subject}.{language}.svg`, of every indicator, country and theme. */
export async function getStaticPaths() {
  const areas = await store.areas();
  const each = (view: string, subject: string, draw: Props["draw"]) =>
    siteLanguages.map((language) => ({
      params: { view, name: `${subject}.${language}` },
      props: { language, draw } satisfies Props
    }));
  return [
    ...indicatorIds.flatMap((id) => each("map", id, (language) => mapCard(siteIn(language), id))),
    ...areas.flatMap(({ code }) =>
      each("country", code.toLowerCase(), (language) => countryCard(siteIn(language), code))
    ),
    ...themes.flatMap((theme) => each("theme", theme, (language) => themeCard(siteIn(language), theme)))
  ];
}

export const GET: APIRoute<Props> = async ({ props: { language, draw } }) =>
  new Response(await draw(language), { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
