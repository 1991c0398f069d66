import type { APIRoute } from "astro";
import { engineVersion, engineWorker } from "../../downloads/engine.ts";

export function getStaticPaths() {
  return [{ params: { version: engineVersion } }];
}

export const GET: APIRoute = async () =>
  new Response(await engineWorker(), { headers: { "content-type": "text/javascript; charset=utf-8" } });
