import type { APIRoute } from "astro";
import { store } from "../../../site/site.ts";

export async function getStaticPaths() {
  const { outputs } = await store.manifest();
  return Object.keys(outputs).flatMap((path) => {
    const table = /^vintages\/(.+)\.parquet$/.exec(path)?.[1];
    return table === undefined ? [] : [{ params: { table }, props: { path } }];
  });
}

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await store.bytes(props.path)), {
    headers: { "content-type": "application/vnd.apache.parquet" }
  });
