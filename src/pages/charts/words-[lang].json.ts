import type { APIRoute } from "astro";
import { siteLanguages, type SiteLanguage } from "../../model/language.ts";
import { scriptMessages } from "../../site/scriptMessages.ts";
import { wordsIn } from "../../site/site.ts";

export const getStaticPaths = () => siteLanguages.map((lang) => ({ params: { lang }, props: { language: lang } }));

/** What pictures say that a browser draws, in a language: fetched when one is asked for. */
export const GET: APIRoute<{ readonly language: SiteLanguage }> = ({ props: { language } }) => {
  const words = { language, numbers: wordsIn(language).numbers, messages: scriptMessages(language, "picture") };
  return new Response(JSON.stringify(words), { headers: { "content-type": "application/json" } });
};
