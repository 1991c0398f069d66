import type { APIRoute } from "astro";
import { indicatorIds } from "../../../catalog/catalog.ts";
import { store } from "../../../site/site.ts";

export async function getStaticPaths() {
  const slices = indicatorIds.map(async (indicator) => {
    const encoded = await store.encodedSlices(indicator);
    return [...encoded].map(([slice, text]) => ({ params: { indicator, slice }, props: { text } }));
  });
  return (await Promise.all(slices)).flat();
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json" } });
