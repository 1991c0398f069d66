import type { AreaCode } from "../model/area.ts";
import { readAtlas, type Atlas } from "./atlas.ts";
import { disputedBorders } from "./disputedBorders.ts";
import { equalEarth, relativeLongitude, type Projection } from "./equalEarth.ts";
import { openLines, outline } from "./outline.ts";
import { projectAtlas, type PlanarAtlas, type Point, type Polygon } from "./planarAtlas.ts";
import { reviewedAnchors, reviewedPoints, type ReviewedPoint } from "./points.ts";
import { centreOfRing, measureRing, stitchRing } from "./ring.ts";
import { simplifyArcs } from "./simplifyArcs.ts";
import { spreadPoints, type Obstacle } from "./spreadPoints.ts";
import { known } from "../model/known.ts";
import { pointRadius, type AreaShape, type Position, type World } from "./world.ts";

export interface WorldOptions {
  /** The areas of the data; other land is `unassigned`. Throws for one that has neither a shape nor a point. */
  readonly areas: Iterable<AreaCode>;
  readonly atlas?: Atlas;
  /** In units of the viewBox; the sizes below are chosen for the default. */
  readonly width?: number;
  /** How much is left out of the outlines: 1 for a page, more for what must be lighter than a page. */
  readonly coarseness?: number;
}

/** Below this size an area is a circle, in square units: its largest part, as 5,700 km². */
const leastShape = 16;
/** Below this size circles keep away from a shape, in square units. */
const leastUncovered = 60;
/** Islands below this size are left out of a shape, in square units. */
const leastIsland = 5;
/** Details below this size are left out of an outline, in square units, of large areas and of the smallest. */
const leastDetail = { large: 2.8, small: 0.5 };

/** An area before it is drawn: its polygons with the size of each, largest first. */
interface Part {
  readonly code: string;
  readonly polygons: readonly { readonly rings: Polygon; readonly size: number }[];
}

function measureParts({ polygons, arcs }: PlanarAtlas): readonly Part[] {
  return [...polygons].map(([code, own]) => ({
    code,
    polygons: own
      .map((rings) => ({ rings, size: measureRing(stitchRing(rings[0] ?? [], arcs)).area }))
      .toSorted((a, b) => b.size - a.size)
  }));
}

const sizeOf = ({ polygons: [largest] }: Part): number => known(largest, "polygon").size;

/** Small areas keep more detail than large ones: an arc takes the measure of the smallest polygon on it. */
function detailByArc(parts: readonly Part[], coarseness: number): (arc: number) => number {
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

function ringsOf({ polygons }: Part, arcs: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  return polygons.flatMap(({ rings, size }, i) => {
    if (i > 0 && size < leastIsland) return [];
    return rings
      .map((ring) => stitchRing(ring, arcs))
      .filter((ring, hole) => ring.length > 2 && (hole === 0 || measureRing(ring).area >= leastShape));
  });
}

function anchorsOf(parts: readonly Part[], { arcs }: PlanarAtlas, projection: Projection): Map<string, Position> {
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

function disputedLines(
  { arcsOf }: PlanarAtlas,
  arcs: readonly (readonly Point[])[],
  { project }: Projection
): readonly (readonly Point[])[] {
  return disputedBorders.flatMap(({ between: [a, b], northOf }) => {
    const [of, other] = [arcsOf.get(a), arcsOf.get(b)];
    const common = [...(of ?? [])].filter((arc) => other?.has(arc));
    if (common.length === 0) throw new Error(`the atlas has no border between ${a} and ${b}`);
    // A parallel is a straight line in this projection.
    const lowest = northOf === undefined ? Infinity : project(0, northOf).y;
    return common.map((arc) => (arcs[arc] ?? []).filter(([, y]) => y <= lowest)).filter((line) => line.length > 1);
  });
}

/** Shapes about as small as a circle, which a circle beside them could hide. */
function obstaclesOf(parts: readonly Part[], { arcs }: PlanarAtlas): readonly Obstacle[] {
  return parts
    .filter((part) => sizeOf(part) < leastUncovered)
    .map((part) => {
      const { area, centre } = measureRing(stitchRing(part.polygons[0]?.rings[0] ?? [], arcs));
      return { ...centre, radius: Math.sqrt(area / Math.PI) };
    });
}

const byCode = (a: { readonly area: string }, b: { readonly area: string }): number => (a.area < b.area ? -1 : 1);

/** A world before its outlines are drawn: projected, measured, its small areas placed. */
export interface MeasuredWorld {
  readonly known: ReadonlySet<string>;
  readonly projection: Projection;
  readonly planar: PlanarAtlas;
  /** What is large enough to be a shape. */
  readonly large: readonly Part[];
  readonly anchors: ReadonlyMap<AreaCode, Position>;
  readonly points: World["points"];
}

/** Projects and measures the atlas in Equal Earth, which takes most of the time that a world takes. */
export function measureWorld({ areas, atlas = readAtlas(), width = 1920 }: WorldOptions): MeasuredWorld {
  const known = new Set<string>(areas);
  const projection = equalEarth(width);
  const planar = projectAtlas(atlas, projection, (code) => known.has(code));
  const parts = measureParts(planar);
  const large = parts.filter((part) => sizeOf(part) >= leastShape);
  const ownParts = parts.filter(({ code }) => known.has(code));
  const all = anchorsOf(ownParts, planar, projection);
  const anchors = new Map<AreaCode, Position>();
  for (const code of [...known].toSorted()) {
    const anchor = all.get(code);
    if (!anchor) throw new Error(`no shape and no point for ${code}`);
    anchors.set(code as AreaCode, { x: Math.round(anchor.x), y: Math.round(anchor.y) });
  }
  const shaped = new Set<string>(large.map(({ code }) => code));
  const small = [...anchors].filter(([code]) => !shaped.has(code)).map(([area, place]) => ({ area, ...place }));
  return {
    known,
    projection,
    planar,
    large,
    anchors,
    points: spreadPoints(small, pointRadius, obstaclesOf(large, planar))
  };
}

/** Draws a measured world; `coarseness` is 1 for a page, more for what must be lighter than a page. */
export function drawWorld(measured: MeasuredWorld, coarseness = 1): World {
  const { known, projection, planar, large, anchors, points } = measured;
  const arcs = simplifyArcs(planar.arcs, detailByArc(large, coarseness));
  const shapes = large
    .filter(({ code }) => known.has(code))
    .map((part): AreaShape => ({ area: part.code as AreaCode, d: outline(ringsOf(part, arcs)) }));
  return {
    size: projection.size,
    shapes: shapes.toSorted(byCode),
    points,
    anchors,
    disputed: openLines(disputedLines(planar, arcs, projection)),
    unassigned: outline(large.filter(({ code }) => !known.has(code)).flatMap((part) => ringsOf(part, arcs)))
  };
}

/** Returns the world in Equal Earth: see `World`. Takes about a second; call it once in a build. */
export function projectWorld({ coarseness, ...options }: WorldOptions): World {
  return drawWorld(measureWorld(options), coarseness);
}
