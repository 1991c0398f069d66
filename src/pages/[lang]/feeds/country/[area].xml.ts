import type { APIRoute } from "astro";
import { countryFeed } from "../../../../site/feeds.ts";
import { store } from "../../../../site/site.ts";
import type { AreaCode } from "../../../../model/area.ts";
import { siteLanguages, type SiteLanguage } from "../../../../model/language.ts";

export async function getStaticPaths() {
  const areas = await store.areas();
  return siteLanguages.flatMap((lang) =>
    areas.map(({ code }) => ({ params: { lang, area: code.toLowerCase() }, props: { lang, code } }))
  );
}

export const GET: APIRoute<{ lang: SiteLanguage; code: AreaCode }> = async ({ props }) =>
  new Response(await countryFeed(props.lang, props.code), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" }
  });
