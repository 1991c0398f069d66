import { ownAreaPaths } from "../../../../site/paths.ts";
import type { APIRoute } from "astro";
import { countryFeed } from "../../../../site/feeds.ts";
import { siteIn } from "../../../../site/site.ts";
import type { AreaCode } from "../../../../model/area.ts";
import type { SiteLanguage } from "../../../../model/language.ts";

export const getStaticPaths = ownAreaPaths;

export const GET: APIRoute<{ lang: SiteLanguage; code: AreaCode }> = async ({ props }) =>
  new Response(await countryFeed(siteIn(props.lang), props.code), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" }
  });
