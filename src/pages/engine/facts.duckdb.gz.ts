import type { APIRoute } from "astro";
import { engineFacts } from "../../downloads/engine.ts";
import { store } from "../../site/site.ts";

/** The tables of the engine as a database that it opens, packed. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await engineFacts(store)), { headers: { "content-type": "application/gzip" } });
