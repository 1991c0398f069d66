import type { APIRoute } from "astro";
import { parquetOfTable, referenceTables } from "../../downloads/exportTables.ts";
import { store } from "../../site/site.ts";

export function getStaticPaths() {
  return referenceTables.map(({ name }) => ({ params: { table: name }, props: { name } }));
}

export const GET: APIRoute<{ name: string }> = async ({ props }) =>
  new Response(new Uint8Array(await parquetOfTable(store, props.name)), {
    headers: { "content-type": "application/vnd.apache.parquet" }
  });
