import { indicatorPaths } from "../../../../site/paths.ts";
import type { APIRoute } from "astro";
import { siteIn } from "../../../../site/site.ts";
import type { Indicator } from "../../../../model/indicator.ts";
import { indicatorFeed } from "../../../../site/feeds.ts";
import type { SiteLanguage } from "../../../../model/language.ts";

export const getStaticPaths = indicatorPaths;

export const GET: APIRoute<{ lang: SiteLanguage; indicator: Indicator }> = async ({ props }) =>
  new Response(await indicatorFeed(siteIn(props.lang), props.indicator.id), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" }
  });
