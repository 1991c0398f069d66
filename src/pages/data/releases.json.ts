import type { APIRoute } from "astro";
import { frozenReleases } from "../../site/frozenReleases.ts";

/** The kept releases, the newest first: what `r/{release}/` serves. */
export const GET: APIRoute = async () => {
  const releases = (await frozenReleases()).map(({ release: { id, date, hash } }) => ({ id, date, hash }));
  return new Response(JSON.stringify({ releases }, undefined, 1), { headers: { "content-type": "application/json" } });
};
