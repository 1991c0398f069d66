import type { APIRoute } from "astro";
import { store } from "../../site/site.ts";

const tables = ["areas", "area_groups", "indicators", "languages", "area_languages", "differences", "withheld"];

export function getStaticPaths() {
  return tables.map((table) => ({ params: { table }, props: { path: `${table}.parquet` } }));
}

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await store.bytes(props.path)), {
    headers: { "content-type": "application/vnd.apache.parquet" }
  });
