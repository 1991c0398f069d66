import type { GroupId } from "./areaGroup.ts";

/**
 * The parts of the world that a map can show, by the word that an address uses, each with the group whose members and
 * figure it has: the world; continents and parts of them as the UN and the organisations named draw them; the World
 * Bank's regions.
 */
export const groupOfRegion = {
  world: "world",
  africa: "m49-002",
  "arab-states": "arab-states",
  asia: "m49-142",
  europe: "m49-150",
  "latin-america-caribbean": "m49-419",
  pacific: "m49-009",
  caribbean: "m49-029",
  gulf: "gulf",
  eas: "eas",
  ecs: "ecs",
  lcn: "lcn",
  mea: "mea",
  nac: "nac",
  sas: "sas",
  ssf: "ssf"
} as const satisfies Readonly<Record<string, GroupId>>;

/** A part of the world that a map can show. */
export type MapRegion = keyof typeof groupOfRegion;

/** The regions in the order of the list in which one is chosen: the world first. */
export const mapRegions = Object.keys(groupOfRegion) as readonly MapRegion[];
