import type { APIRoute } from "astro";
import { indicatorIds, toIndicatorId } from "../../../../catalog/catalog.ts";
import { indicatorFeed } from "../../../../site/feeds.ts";
import { siteLanguages, type SiteLanguage } from "../../../../model/language.ts";

export function getStaticPaths() {
  return siteLanguages.flatMap((lang) =>
    indicatorIds.map((indicator) => ({ params: { lang, indicator }, props: { lang, indicator } }))
  );
}

export const GET: APIRoute<{ lang: SiteLanguage; indicator: string }> = async ({ props }) =>
  new Response(await indicatorFeed(props.lang, toIndicatorId(props.indicator)), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" }
  });
