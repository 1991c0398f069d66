import type { APIRoute } from "astro";
import { compareAreas } from "../../site/compare.ts";

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await compareAreas()), { headers: { "content-type": "application/json" } });
