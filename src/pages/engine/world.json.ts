import type { APIRoute } from "astro";
import { world } from "../../facts/world.ts";

/** The outlines of the world for a map that the browser draws; the anchors are pairs, for a Map has no JSON. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ ...world, anchors: [...world.anchors] }), {
    headers: { "content-type": "application/json" }
  });
