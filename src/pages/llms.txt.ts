import type { APIRoute } from "astro";
import { describedSite } from "../downloads/descriptions/describedSite.ts";
import { llmsText } from "../downloads/descriptions/llmsText.ts";

export const GET: APIRoute = async () =>
  new Response(await llmsText(await describedSite()), { headers: { "content-type": "text/plain; charset=utf-8" } });
