import type { APIRoute } from "astro";
import { store } from "../../site/site.ts";

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await store.manifest(), undefined, 1), {
    headers: { "content-type": "application/json" }
  });
