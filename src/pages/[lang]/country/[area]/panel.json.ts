import type { APIRoute, InferGetStaticPropsType } from "astro";
import { panelOfCountry } from "../../../../site/panelOfCountry.ts";
import { areaPaths } from "../../../../site/paths.ts";
import { siteIn } from "../../../../site/site.ts";

/** What a map shows of a country that is opened beside it, `{lang}/country/{area}/panel.json`. */
export const getStaticPaths = areaPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang, code } }) =>
  new Response(JSON.stringify(await panelOfCountry(siteIn(lang), code)), {
    headers: { "content-type": "application/json" }
  });
