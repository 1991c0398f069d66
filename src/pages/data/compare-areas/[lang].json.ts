import type { APIRoute } from "astro";
import type { SiteLanguage } from "../../../model/language.ts";
import { compareAreas } from "../../../site/comparePage.ts";
import { languagePaths } from "../../../site/paths.ts";
import { siteIn } from "../../../site/site.ts";

export const getStaticPaths = languagePaths;

export const GET: APIRoute<Record<string, never>, { lang: SiteLanguage }> = async ({ params }) =>
  new Response(JSON.stringify(await compareAreas(siteIn(params.lang))), {
    headers: { "content-type": "application/json" }
  });
