import type { APIRoute } from "astro";
import { namesFile } from "../../../site/findable.ts";
import { languagePaths } from "../../../site/paths.ts";
import { siteIn } from "../../../site/site.ts";
import type { SiteLanguage } from "../../../model/language.ts";

export const getStaticPaths = languagePaths;

export const GET: APIRoute<Record<string, never>, { lang: SiteLanguage }> = async ({ params }) =>
  new Response(JSON.stringify(await namesFile(siteIn(params.lang))), {
    headers: { "content-type": "application/json" }
  });
