import type { AreaCode } from "../model/area.ts";
import { readAtlas, type Atlas } from "./atlas.ts";
import { equalEarth } from "./equalEarth.ts";
import { projectAtlas } from "./planarAtlas.ts";

/**
 * Returns the areas that share a border on land with each area, ascending by code; an area without one is not in it.
 * Borders are those of the maps: an arc of the atlas that is in two outlines.
 */
export function areaNeighbours(
  areas: Iterable<AreaCode>,
  atlas: Atlas = readAtlas()
): ReadonlyMap<AreaCode, readonly AreaCode[]> {
  const known = new Set<string>(areas);
  const isKnown = (code: string): code is AreaCode => known.has(code);
  const { polygons } = projectAtlas(atlas, equalEarth(960), isKnown);
  const areasOfArc = new Map<number, Set<AreaCode>>();
  for (const [code, own] of polygons) {
    if (!isKnown(code)) continue;
    for (const arc of own.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      areasOfArc.set(index, (areasOfArc.get(index) ?? new Set<AreaCode>()).add(code));
    }
  }
  const neighbours = new Map<AreaCode, Set<AreaCode>>();
  for (const sharing of areasOfArc.values()) {
    for (const area of sharing) {
      const others = [...sharing].filter((other) => other !== area);
      if (others.length > 0) neighbours.set(area, new Set([...(neighbours.get(area) ?? []), ...others]));
    }
  }
  return new Map([...neighbours].map(([area, others]) => [area, [...others].sort()]));
}
