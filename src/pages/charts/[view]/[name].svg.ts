import type { APIRoute } from "astro";
import { charts, chartsOf, type Chart } from "../../../site/charts/chartKinds.ts";
import { siteLanguages } from "../../../model/language.ts";
import { freeMaps, freeSubject } from "../../../site/freeMaps.ts";
import { freeSiteIn, siteIn, store } from "../../../site/site.ts";

/** A picture, and whether it shows the free figures alone. */
interface Props extends Chart {
  readonly onlyFree: boolean;
}

/**
 * The stand-alone pictures, `charts/{view}/{subject}.{language}.svg`, of every indicator, country and theme, and
 * `charts/map/{indicator}.free.{language}.svg` of maps whose figures are not all free to reuse.
 */
export async function getStaticPaths() {
  const ofAll = (await chartsOf(store)).map((chart) => ({
    params: { view: chart.view, name: `${chart.subject}.${chart.language}` },
    props: { ...chart, onlyFree: false } satisfies Props
  }));
  const ofFree = (await freeMaps(store)).flatMap((id) =>
    siteLanguages.map((language) => ({
      params: { view: "map", name: `${freeSubject(id)}.${language}` },
      props: { language, view: "map", subject: id, onlyFree: true } satisfies Props
    }))
  );
  return [...ofAll, ...ofFree];
}

export const GET: APIRoute<Props> = async ({ props: { language, view, subject, onlyFree } }) =>
  new Response(await charts[view].card(onlyFree ? freeSiteIn(language) : siteIn(language), subject), {
    headers: { "content-type": "image/svg+xml; charset=utf-8" }
  });
