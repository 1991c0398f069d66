import { disputedBorders } from "./disputedBorders.ts";
import { relativeLongitude, type Projection } from "./equalEarth.ts";
import type { PlanarAtlas, Point, Polygon } from "./planarAtlas.ts";
import { reviewedAnchors, reviewedPoints, type ReviewedPoint } from "./points.ts";
import { centreOfRing, measureRing, stitchRing } from "./ring.ts";
import type { Obstacle } from "./spreadPoints.ts";
import { known } from "../model/known.ts";
import type { Position } from "./world.ts";

/** Below this size an area is a circle, in square units: its largest part, as 5,700 km². */
export const leastShape = 16;
/** Below this size circles keep away from a shape, in square units. */
const leastUncovered = 60;
/** Islands below this size are left out of a shape, in square units. */
const leastIsland = 5;
/** Details below this size are left out of an outline, in square units, of large areas and of the smallest. */
const leastDetail = { large: 2.8, small: 0.5 };

/** An area before it is drawn: its polygons with the size of each, largest first. */
export interface Part {
  readonly code: string;
  readonly polygons: readonly { readonly rings: Polygon; readonly size: number }[];
}

/** Returns the areas of an atlas with their polygons, measured. */
export function measureParts({ polygons, arcs }: PlanarAtlas): readonly Part[] {
  return [...polygons].map(([code, own]) => ({
    code,
    polygons: own
      .map((rings) => ({ rings, size: measureRing(stitchRing(rings[0] ?? [], arcs)).area }))
      .toSorted((a, b) => b.size - a.size)
  }));
}

/** The size of the largest polygon of an area, in square units. */
export const sizeOf = ({ polygons: [largest] }: Part): number => known(largest, "polygon").size;

/** Small areas keep more detail than large ones: an arc takes the measure of the smallest polygon on it. */
export function detailByArc(parts: readonly Part[], coarseness: number): (arc: number) => number {
  const details = new Map<number, number>();
  for (const { polygons } of parts) {
    for (const { rings, size } of polygons) {
      const detail = coarseness * Math.max(leastDetail.small, Math.min(leastDetail.large, Math.sqrt(size) / 16));
      for (const arc of rings.flat()) {
        const index = arc < 0 ? ~arc : arc;
        details.set(index, Math.min(detail, details.get(index) ?? Infinity));
      }
    }
  }
  return (arc) => details.get(arc) ?? coarseness * leastDetail.large;
}

/** Returns the rings of an area that are worth drawing. */
export function ringsOf({ polygons }: Part, arcs: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  return polygons.flatMap(({ rings, size }, i) => {
    if (i > 0 && size < leastIsland) return [];
    return rings
      .map((ring) => stitchRing(ring, arcs))
      .filter((ring, hole) => ring.length > 2 && (hole === 0 || measureRing(ring).area >= leastShape));
  });
}

/** Returns where a bubble of each area is centred: in its largest part, or where a review says. */
export function anchorsOf(
  parts: readonly Part[],
  { arcs }: PlanarAtlas,
  projection: Projection
): Map<string, Position> {
  const place = ({ longitude, latitude }: ReviewedPoint): Position =>
    projection.project(relativeLongitude(longitude), latitude);
  const anchors = new Map<string, Position>();
  for (const { code, polygons } of parts) {
    const reviewed = reviewedAnchors[code];
    const ring = stitchRing(polygons[0]?.rings[0] ?? [], arcs);
    anchors.set(code, reviewed ? place(reviewed) : centreOfRing(ring));
  }
  for (const [code, point] of Object.entries(reviewedPoints)) anchors.set(code, place(point));
  return anchors;
}

/** Returns the lines between areas that are disputed or undetermined. */
export function disputedLines(
  { arcsOf }: PlanarAtlas,
  arcs: readonly (readonly Point[])[],
  { project }: Projection,
  isDrawn: (arc: number) => boolean = () => true
): readonly (readonly Point[])[] {
  return disputedBorders.flatMap(({ between: [a, b], northOf }) => {
    const [of, other] = [arcsOf.get(a), arcsOf.get(b)];
    const common = [...(of ?? [])].filter((arc) => other?.has(arc));
    if (common.length === 0) throw new Error(`the atlas has no border between ${a} and ${b}`);
    const lowest = northOf ? project(relativeLongitude(northOf.longitude), northOf.latitude).y : Infinity;
    return common
      .filter(isDrawn)
      .map((arc) => (arcs[arc] ?? []).filter(([, y]) => y <= lowest))
      .filter((line) => line.length > 1);
  });
}

/** Shapes about as small as a circle, which a circle beside them could hide. */
export function obstaclesOf(parts: readonly Part[], { arcs }: PlanarAtlas): readonly Obstacle[] {
  return parts
    .filter((part) => sizeOf(part) < leastUncovered)
    .map((part) => {
      const { area, centre } = measureRing(stitchRing(part.polygons[0]?.rings[0] ?? [], arcs));
      return { ...centre, radius: Math.sqrt(area / Math.PI) };
    });
}
