import type { Point } from "./planarAtlas.ts";
import { centreOfRing, distanceToRing, measureRing, ringContains } from "./ring.ts";
import type { Position } from "./world.ts";

/** What stands on a map for an area, in the units of the map. */
export interface MapMark {
  /** The centre of the circle, or a place well inside the largest part of the shape. */
  readonly centre: Position;
  /** Of a circle; undefined for a shape. */
  readonly radius?: number;
  /** The outline of a shape. */
  readonly rings: readonly (readonly Point[])[];
}

/** Returns the mark of an area that is drawn as a circle. */
export function circleMark(centre: Position, radius: number): MapMark {
  return { centre, radius, rings: [] };
}

/** Returns the mark of an area that is drawn as a shape; undefined for an outline without a ring. */
export function shapeMark(rings: readonly (readonly Point[])[]): MapMark | undefined {
  let largest: readonly Point[] | undefined;
  let size = -1;
  for (const ring of rings) {
    const { area } = measureRing(ring);
    if (area > size) [largest, size] = [ring, area];
  }
  return largest && { centre: centreOfRing(largest), rings };
}

/** How well a touch is aimed, in the units of the map. */
export interface Aim {
  /** A mark whose border is nearer than this may be meant as well as what lies across it. */
  readonly doubt: number;
  /** Where nothing is touched, a mark so near is meant. */
  readonly reach: number;
}

/**
 * Returns the area that a touch means. Of the marks that are touched without doubt it is the one whose centre is
 * nearest, for a small country may lie on a large one; then that of those in doubt; then the nearest within reach.
 */
export function markAt<Area>(
  marks: Iterable<readonly [Area, MapMark]>,
  place: Position,
  { doubt, reach }: Aim
): Area | undefined {
  const nearest = { sure: Infinity, doubtful: Infinity, beside: reach };
  const found: Partial<Record<keyof typeof nearest, Area>> = {};
  for (const [area, mark] of marks) {
    const fromCentre = Math.hypot(mark.centre.x - place.x, mark.centre.y - place.y);
    const distance = distanceTo(mark, place, fromCentre);
    // The middle of a small circle is touched without doubt.
    const kind =
      distance < -Math.min(doubt, (mark.radius ?? Infinity) / 2) ? "sure" : distance <= doubt ? "doubtful" : "beside";
    const length = kind === "beside" ? distance : fromCentre;
    if (length < nearest[kind]) {
      nearest[kind] = length;
      found[kind] = area;
    }
  }
  return found.sure ?? found.doubtful ?? found.beside;
}

/** Returns how far a place lies from the border of a mark, negative inside. */
function distanceTo({ radius, rings }: MapMark, place: Position, fromCentre: number): number {
  if (radius !== undefined) return fromCentre - radius;
  const isInside = rings.filter((ring) => ringContains(ring, place)).length % 2 === 1;
  const toBorder = Math.min(...rings.map((ring) => distanceToRing(ring, place)));
  return isInside ? -toBorder : toBorder;
}
