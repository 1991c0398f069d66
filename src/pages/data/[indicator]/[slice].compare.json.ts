import type { APIRoute } from "astro";
import { store } from "../../../site/site.ts";
import { encodeCompanion } from "../../../query/companionCodec.ts";

export async function getStaticPaths() {
  const companions = (await store.indicators()).map(async ({ id: indicator }) => {
    const all = await store.companions(indicator);
    return [...all].map(([slice, companion]) => ({ params: { indicator, slice }, props: { companion } }));
  });
  return (await Promise.all(companions)).flat();
}

export const GET: APIRoute<{ companion: Parameters<typeof encodeCompanion>[0] }> = ({ props }) =>
  new Response(encodeCompanion(props.companion), { headers: { "content-type": "application/json" } });
