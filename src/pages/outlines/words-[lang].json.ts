import type { APIRoute } from "astro";
import { areaFormsOf } from "../../i18n/areaForms.ts";
import { groupFormsId } from "../../i18n/groupName.ts";
import { siteLanguages, type SiteLanguage } from "../../model/language.ts";
import { groupOfRegion } from "../../model/mapRegion.ts";
import { scriptMessages } from "../../site/scriptMessages.ts";
import { wordsIn } from "../../site/site.ts";

export const getStaticPaths = () => siteLanguages.map((lang) => ({ params: { lang }, props: { language: lang } }));

/** What maps say in a language once a region is asked for, beyond what their pages carry; the names of regions with their forms. */
export const GET: APIRoute<{ readonly language: SiteLanguage }> = ({ props: { language } }) => {
  const inPages = scriptMessages(language, "figure");
  const messages = Object.entries(scriptMessages(language, "region")).filter(
    ([key]) => key.startsWith("unit.") || !(key in inPages)
  );
  const regions = Object.entries(groupOfRegion).map(([region, group]) => {
    return [region, areaFormsOf(language, groupFormsId(group))] as const;
  });
  const words = {
    language,
    numbers: wordsIn(language).numbers,
    messages: Object.fromEntries(messages),
    regions: Object.fromEntries(regions)
  };
  return new Response(JSON.stringify(words), { headers: { "content-type": "application/json" } });
};
