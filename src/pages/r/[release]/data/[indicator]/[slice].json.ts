import type { APIRoute } from "astro";
import { indicatorIds } from "../../../../../catalog/catalog.ts";
import { frozenReleases } from "../../../../../site/releases.ts";

/** The slices of each kept release, as the enhanced tier reads them: a frozen chart takes its figures from here. */
export async function getStaticPaths() {
  const frozen = await frozenReleases();
  const slices = frozen.flatMap(({ release, store }) =>
    indicatorIds
      .filter((id) => release.files[`observations/${id}.parquet`] !== undefined)
      .map(async (indicator) =>
        [...(await store.encodedSlices(indicator))].map(([slice, text]) => ({
          params: { release: release.id, indicator, slice },
          props: { text }
        }))
      )
  );
  return (await Promise.all(slices)).flat();
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json" } });
