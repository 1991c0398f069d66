import type { APIRoute } from "astro";
import { engineModule, engineVersion } from "../../downloads/engine.ts";

export function getStaticPaths() {
  return [{ params: { version: engineVersion } }];
}

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await engineModule()), { headers: { "content-type": "application/gzip" } });
