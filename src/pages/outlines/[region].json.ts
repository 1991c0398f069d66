import type { APIRoute } from "astro";
import { regionMapOf } from "../../facts/drawnWorld.ts";
import { mapRegions } from "../../model/mapRegion.ts";
import { encodeRegionMap } from "../../geo/regionFile.ts";
import { store } from "../../site/site.ts";

/** The outlines of each region but the world, which pages carry themselves. */
export const getStaticPaths = () =>
  mapRegions.flatMap((region) => (region === "world" ? [] : [{ params: { region }, props: { region } }]));

export const GET: APIRoute<{ readonly region: Parameters<typeof regionMapOf>[1] }> = async ({ props }) =>
  new Response(encodeRegionMap(await regionMapOf(store, props.region)), {
    headers: { "content-type": "application/json" }
  });
