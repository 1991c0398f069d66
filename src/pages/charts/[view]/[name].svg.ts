import type { APIRoute } from "astro";
import { charts, chartsOf, type Chart } from "../../../site/charts/chartKinds.ts";
import { siteIn, store } from "../../../site/site.ts";

/** The stand-alone pictures, `charts/{view}/{subject}.{language}.svg`, of every indicator, country and theme. */
export async function getStaticPaths() {
  return (await chartsOf(store)).map((chart) => ({
    params: { view: chart.view, name: `${chart.subject}.${chart.language}` },
    props: chart
  }));
}

export const GET: APIRoute<Chart> = async ({ props: { language, view, subject } }) =>
  new Response(await charts[view].card(siteIn(language), subject), {
    headers: { "content-type": "image/svg+xml; charset=utf-8" }
  });
