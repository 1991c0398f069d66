import type { Position, RegionMap } from "./world.ts";
import type { AreaCode } from "../model/area.ts";

/** Returns the JSON of a region's map; the anchors are pairs, for a Map has no JSON. */
export function encodeRegionMap(map: RegionMap): string {
  return JSON.stringify({ ...map, anchors: [...map.anchors] });
}

/** Returns the map of a region that a text holds, as `encodeRegionMap` wrote it. */
export function decodeRegionMap(text: string): RegionMap {
  const map = JSON.parse(text) as Omit<RegionMap, "anchors"> & {
    readonly anchors: Iterable<readonly [AreaCode, Position]>;
  };
  return { ...map, anchors: new Map(map.anchors) };
}
