import type { APIRoute } from "astro";
import { slicePaths } from "../../../../../site/paths.ts";
import { frozenReleases } from "../../../../../site/frozenReleases.ts";

/** The slices of each kept release, as the enhanced tier reads them: a frozen chart takes its figures from here. */
export async function getStaticPaths() {
  const ofEach = (await frozenReleases()).map(async ({ release, store }) =>
    (await slicePaths(store)).map(({ params, props }) => ({ params: { release: release.id, ...params }, props }))
  );
  return (await Promise.all(ofEach)).flat();
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json" } });
