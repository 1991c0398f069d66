import type { AreaCode } from "../model/area.ts";
import { drawWorld, measureWorld } from "../geo/projectWorld.ts";
import { projectRegion } from "../geo/projectRegion.ts";
import { regionFrames, regionInsets } from "../geo/regionFrames.ts";
import type { RegionMap, World } from "../geo/world.ts";
import { groupOfRegion, type MapRegion } from "../model/mapRegion.ts";
import { known } from "../model/known.ts";
import { once } from "../query/once.ts";
import type { Store } from "../query/store.ts";

/** Embeds weigh little and are seldom wide: their outlines leave out so much more. */
const lightCoarseness = 7;

/** Returns the world of a store's areas, projected once for all that have the same. */
export async function worldOf(store: Store): Promise<World> {
  return drawn(await codesOf(store), 1);
}

/** Returns the same with coarser outlines, for embeds. */
export async function lightWorldOf(store: Store): Promise<World> {
  return drawn(await codesOf(store), lightCoarseness);
}

/** Returns the map of a region of a store's areas. */
export async function regionMapOf(store: Store, region: Exclude<MapRegion, "world">): Promise<RegionMap> {
  const [areas, groups] = await Promise.all([store.areas(), store.groups()]);
  const { members } = known(
    groups.find(({ id }) => id === groupOfRegion[region]),
    `group of ${region}`
  );
  return projectRegion({
    areas: areas.map(({ code }) => code),
    members,
    frame: regionFrames[region],
    inset: regionInsets[region]
  });
}

async function codesOf(store: Store): Promise<string> {
  return (await store.areas()).map(({ code }) => code).join(" ");
}

const measured = once((codes: string) => measureWorld({ areas: codes.split(" ") as AreaCode[] }));

const drawn = once((codes: string, coarseness: number): World => drawWorld(measured(codes), coarseness));
