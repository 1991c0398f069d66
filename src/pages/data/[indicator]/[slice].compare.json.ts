import type { APIRoute } from "astro";
import { indicatorIds } from "../../../catalog/catalog.ts";
import { store } from "../../../site/site.ts";
import { encodeCompanion } from "../../../query/companionCodec.ts";

export async function getStaticPaths() {
  const companions = indicatorIds.map(async (indicator) => {
    const all = await store.companions(indicator);
    return [...all].map(([slice, companion]) => ({ params: { indicator, slice }, props: { companion } }));
  });
  return (await Promise.all(companions)).flat();
}

export const GET: APIRoute<{ companion: Parameters<typeof encodeCompanion>[0] }> = ({ props }) =>
  new Response(encodeCompanion(props.companion), { headers: { "content-type": "application/json" } });
