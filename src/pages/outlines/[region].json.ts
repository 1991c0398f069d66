import type { APIRoute, InferGetStaticPropsType } from "astro";
import { regionMapOf, worldOf } from "../../facts/drawnWorld.ts";
import { tileMap } from "../../geo/tileMap.ts";
import type { RegionMap } from "../../geo/world.ts";
import { mapRegions, type MapRegion } from "../../model/mapRegion.ts";
import { encodeRegionMap } from "../../geo/regionFile.ts";
import { store } from "../../site/site.ts";

/** The maps that pages fetch: of each region, of the world with its anchors, and of tiles. */
export const getStaticPaths = () =>
  [...mapRegions, "tiles" as const].map((region) => ({ params: { region }, props: { region } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { region } }) =>
  new Response(encodeRegionMap(await mapOf(region)), { headers: { "content-type": "application/json" } });

async function mapOf(region: MapRegion | "tiles"): Promise<RegionMap> {
  if (region === "tiles") return tileMap(await worldOf(store));
  const map = region === "world" ? await wholeWorld() : await regionMapOf(store, region);
  const people = (await store.population())(Infinity);
  const own = [...map.anchors.keys()].flatMap((area) => {
    const count = people.get(area);
    return count === undefined ? [] : [[area, count] as const];
  });
  return { ...map, people: own };
}

async function wholeWorld(): Promise<RegionMap> {
  const world = await worldOf(store);
  return { ...world, fit: { x: 0, y: 0, ...world.size }, around: "" };
}
