import type { APIRoute } from "astro";
import { engineFacts } from "../../downloads/analyse.ts";

/** The tables of the engine as a database that it opens, packed. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await engineFacts()), { headers: { "content-type": "application/gzip" } });
