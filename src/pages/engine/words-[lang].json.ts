import type { APIRoute } from "astro";
import { deskWords } from "../../downloads/deskFiles.ts";
import { siteIn } from "../../site/site.ts";
import { languagePaths } from "../../site/paths.ts";
import { isSiteLanguage } from "../../model/language.ts";

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params: { lang = "" } }) => {
  if (!isSiteLanguage(lang)) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(await deskWords(siteIn(lang))), {
    headers: { "content-type": "application/json" }
  });
};
