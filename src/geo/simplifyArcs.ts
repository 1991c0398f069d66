import type { Topology } from "topojson-specification";
import { presimplify } from "topojson-simplify";
import type { Point } from "./planarAtlas.ts";

/**
 * Returns the arcs on whole units, without the points whose triangle (Visvalingam and Whyatt, 1993) is smaller than
 * `leastArea` of the arc, in square units. An arc's ends stay, so that borders meet.
 */
export function simplifyArcs(
  arcs: readonly (readonly Point[])[],
  leastArea: (arc: number) => number
): readonly (readonly Point[])[] {
  const topology = { type: "Topology", objects: {}, arcs } as unknown as Topology<Record<string, never>>;
  return presimplify(topology).arcs.map((arc, index) => {
    const least = leastArea(index);
    return roundPoints(arc.flatMap(([x = 0, y = 0, weight = 0]) => (weight >= least ? [[x, y] as const] : [])));
  });
}

/** Rounds, and drops what then repeats or lies on a straight line. */
function roundPoints(arc: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const [exactX, exactY] of arc) {
    const [x, y] = [Math.round(exactX), Math.round(exactY)];
    const last = kept.at(-1);
    if (last?.[0] === x && last[1] === y) continue;
    const before = kept.at(-2);
    if (last && before && (last[0] - before[0]) * (y - last[1]) === (last[1] - before[1]) * (x - last[0])) kept.pop();
    kept.push([x, y]);
  }
  const [only] = kept;
  return kept.length === 1 && only ? [only, only] : kept;
}
