import type { APIRoute } from "astro";
import { compareAreas } from "../../site/comparePage.ts";
import { store } from "../../site/site.ts";

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await compareAreas(store)), { headers: { "content-type": "application/json" } });
