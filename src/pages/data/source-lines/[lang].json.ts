import type { APIRoute } from "astro";
import type { SiteLanguage } from "../../../model/language.ts";
import { sourceLines } from "../../../site/comparePage.ts";
import { languagePaths } from "../../../site/paths.ts";
import { siteIn } from "../../../site/site.ts";

export const getStaticPaths = languagePaths;

/** The line of sources of each indicator, as it stands under its figure. */
export const GET: APIRoute<Record<string, never>, { lang: SiteLanguage }> = async ({ params }) =>
  new Response(JSON.stringify(await sourceLines(siteIn(params.lang))), {
    headers: { "content-type": "application/json" }
  });
