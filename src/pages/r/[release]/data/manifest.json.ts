import type { APIRoute } from "astro";
import { frozenReleases } from "../../../../site/frozenReleases.ts";
import type { Store } from "../../../../query/store.ts";

export async function getStaticPaths() {
  return (await frozenReleases()).map(({ release: { id }, store }) => ({ params: { release: id }, props: { store } }));
}

export const GET: APIRoute<{ store: Store }> = async ({ props }) =>
  new Response(JSON.stringify(await props.store.manifest(), undefined, 1), {
    headers: { "content-type": "application/json" }
  });
