import type { APIRoute } from "astro";
import { engineTable, engineTables } from "../../components/analyse.ts";

export function getStaticPaths() {
  return engineTables.map((table) => ({ params: { table } }));
}

/** A table of the engine, packed, in the form in which the engine takes it. */
export const GET: APIRoute = async ({ params: { table = "" } }) =>
  new Response(new Uint8Array(await engineTable(table)), { headers: { "content-type": "application/gzip" } });
