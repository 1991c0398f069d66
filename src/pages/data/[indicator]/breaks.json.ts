import type { APIRoute, InferGetStaticPropsType } from "astro";
import { encodeBreaks } from "../../../state/breakCodes.ts";
import { store } from "../../../site/site.ts";

/** The years from which the series of an indicator cannot be held against what was before, as a comparison has them. */
export async function getStaticPaths() {
  const breaks = encodeBreaks(await store.breaks());
  return (await store.indicators()).map(({ id }) => {
    const own = breaks[id];
    return { params: { indicator: id }, props: { breaks: own === undefined ? {} : { [id]: own } } };
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(props.breaks), { headers: { "content-type": "application/json" } });
