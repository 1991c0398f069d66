import type { APIRoute } from "astro";
import { worldOf } from "../../facts/drawnWorld.ts";
import { store } from "../../site/site.ts";

/** The outlines of the world for a map that the browser draws; the anchors are pairs, for a Map has no JSON. */
export const GET: APIRoute = async () => {
  const world = await worldOf(store);
  return new Response(JSON.stringify({ ...world, anchors: [...world.anchors] }), {
    headers: { "content-type": "application/json" }
  });
};
