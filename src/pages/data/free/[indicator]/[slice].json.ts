import type { APIRoute } from "astro";
import { freeMaps } from "../../../../site/freeMaps.ts";
import { slicePaths } from "../../../../site/paths.ts";
import { freeStore, store } from "../../../../site/site.ts";

/** The slices that the maps with the free figures alone fetch. */
export async function getStaticPaths() {
  const ids = await freeMaps(store);
  return (await slicePaths(freeStore)).filter(({ params }) => ids.includes(params.indicator));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json" } });
