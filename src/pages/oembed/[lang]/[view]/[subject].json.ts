import type { APIRoute } from "astro";
import { embedTarget } from "../../../../site/chartLinks.ts";
import { isAreaCode } from "../../../../model/area.ts";
import { charts, chartsOf, type Chart } from "../../../../site/charts/chartKinds.ts";
import { panelOfCountry } from "../../../../site/panelOfCountry.ts";
import { pictureEnding } from "../../../../site/pictureEnding.ts";
import { siteIn, store } from "../../../../site/site.ts";
import { iframeCode } from "../../../../views/embed/embedCode.ts";

const widthPixels = 600;

/** An oEmbed answer per chart: a static host cannot read `?url=`, so each page links its own. */
export async function getStaticPaths() {
  return (await chartsOf(store)).map((chart) => ({
    params: { lang: chart.language, view: chart.view, subject: chart.subject },
    props: chart
  }));
}

export const GET: APIRoute<Chart> = async ({ props: { language, view, subject } }) => {
  const site = siteIn(language);
  const { words, frameTitle } = charts[view];
  const target = embedTarget(site, view, subject, await words(site, subject));
  const code = view === "country" ? subject.toUpperCase() : "";
  const frame = await frameTitle(site, subject);
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
    cache_age: 86_400,
    // What a map shows of a country beside it: one file instead of two, of hosts' 20,000.
    ...(isAreaCode(code) && { panel: await panelOfCountry(site, code) })
  };
  return new Response(JSON.stringify(answer), {
    headers: { "content-type": "application/json+oembed; charset=utf-8" }
  });
};
