import type { APIRoute } from "astro";
import { indicatorIds } from "../../../../catalog/catalog.ts";
import { embedTarget, type ChartWords } from "../../../../site/chartLinks.ts";
import { countryWords, frameTitleOf, mapWords, themeWords } from "../../../../site/chartWords.ts";
import { pictureEnding } from "../../../../site/pictureEnding.ts";
import { siteIn, store } from "../../../../site/site.ts";
import { themes } from "../../../../model/indicator.ts";
import { siteLanguages, type SiteLanguage } from "../../../../model/language.ts";
import type { ChartView } from "../../../../views/addresses.ts";
import { iframeCode } from "../../../../views/embed/embedCode.ts";

interface Props {
  readonly language: SiteLanguage;
  readonly view: ChartView;
  readonly subject: string;
  readonly words: (language: SiteLanguage) => Promise<ChartWords>;
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
    ...indicatorIds.flatMap((id) => each("map", id, (language) => mapWords(language, id))),
    ...(await store.areas()).flatMap(({ code }) => each("country", code, (language) => countryWords(language, code))),
    ...themes.flatMap((theme) => each("theme", theme, (language) => themeWords(language, theme)))
  ];
}

export const GET: APIRoute<Props> = async ({ props: { language, view, subject, words } }) => {
  const target = embedTarget(language, view, subject, await words(language));
  const frame = await frameTitleOf(language, view, subject);
  const answer = {
    version: "1.0",
    type: "rich",
    title: target.title,
    provider_name: siteIn(language).translator.t("site.name"),
    provider_url: new URL(siteIn(language).addresses.home, import.meta.env.SITE).href,
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
