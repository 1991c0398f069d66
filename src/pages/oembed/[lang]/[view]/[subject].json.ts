import type { APIRoute } from "astro";
import { embedTarget, type ChartWords } from "../../../../site/chartLinks.ts";
import { countryWords, frameTitleOf, mapWords, themeWords } from "../../../../site/chartWords.ts";
import { pictureEnding } from "../../../../site/pictureEnding.ts";
import { siteIn, store, type Site } from "../../../../site/site.ts";
import { themes } from "../../../../model/indicator.ts";
import { siteLanguages, type SiteLanguage } from "../../../../model/language.ts";
import type { ChartView } from "../../../../views/addresses.ts";
import { iframeCode } from "../../../../views/embed/embedCode.ts";

interface Props {
  readonly language: SiteLanguage;
  readonly view: ChartView;
  readonly subject: string;
  readonly words: (site: Site) => Promise<ChartWords>;
}

const widthPixels = 600;

/** An oEmbed answer per chart: a static host cannot read `?url=`, so each page links its own. */
export async function getStaticPaths() {
  const each = (view: ChartView, subject: string, words: Props["words"]) =>
    siteLanguages.map((language) => ({
      params: { lang: language, view, subject: subject.toLowerCase() },
      props: { language, view, subject, words } satisfies Props
    }));
  return [
    ...(await store.indicators()).flatMap(({ id }) => each("map", id, (site) => mapWords(site, id))),
    ...(await store.areas()).flatMap(({ code }) => each("country", code, (site) => countryWords(site, code))),
    ...themes.flatMap((theme) => each("theme", theme, (site) => themeWords(site, theme)))
  ];
}

export const GET: APIRoute<Props> = async ({ props: { language, view, subject, words } }) => {
  const site = siteIn(language);
  const target = embedTarget(site, view, subject, await words(site));
  const frame = await frameTitleOf(site, view, subject);
  const answer = {
    version: "1.0",
    type: "rich",
    title: target.title,
    provider_name: site.translator.t("site.name"),
    provider_url: new URL(site.addresses.home, import.meta.env.SITE).href,
    html: iframeCode({ ...target, title: frame, script: undefined }),
    width: widthPixels,
    height: target.heightPixels,
    // Who shows a thumbnail wants a picture of dots.
    ...(pictureEnding === "png" && { thumbnail_url: target.image, thumbnail_width: 1200, thumbnail_height: 675 }),
    cache_age: 86_400
  };
  return new Response(JSON.stringify(answer), {
    headers: { "content-type": "application/json+oembed; charset=utf-8" }
  });
};
