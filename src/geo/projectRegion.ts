import type { AreaCode } from "../model/area.ts";
import { readAtlas, type Atlas } from "./atlas.ts";
import {
  anchorsOf,
  detailByArc,
  disputedLines,
  leastShape,
  measureParts,
  obstaclesOf,
  ringsOf,
  sizeOf,
  type Part
} from "./atlasParts.ts";
import { azimuthal, type RegionProjection } from "./azimuthal.ts";
import { clipRing } from "./clipRing.ts";
import { equalEarth } from "./equalEarth.ts";
import { openLines, outline } from "./outline.ts";
import { decodeArcs, projectAtlas, type PlanarAtlas, type Point, type Polygon } from "./planarAtlas.ts";
import type { Frame } from "./regionFrames.ts";
import { centreOfRing, measureRing, stitchRing } from "./ring.ts";
import { simplifyArcs } from "./simplifyArcs.ts";
import { spreadPoints } from "./spreadPoints.ts";
import { pointRadius, type AreaShape, type Box, type Position, type RegionMap, type Size } from "./world.ts";

export interface RegionOptions {
  /** Every area of the data. */
  readonly areas: readonly AreaCode[];
  /** Those of the region; throws for one that the frame does not show. */
  readonly members: readonly AreaCode[];
  readonly frame: Frame;
  readonly atlas?: Atlas;
  /** How much is left out of the outlines. */
  readonly coarseness?: number;
}

/** What stays free beside the region, for the legend, and around it, in units. */
const margin = { left: 540, edge: 16 };
/** The narrowest shape of what a narrow screen shows: width by height. */
const leastRatio = 1.3;
/** Land around is drawn with so much less detail. */
const aroundCoarseness = 4;

const mapSize: Size = equalEarth(1920).size;

/** Where the region lies on the map. */
const room: Box = {
  x: margin.left,
  y: margin.edge,
  width: mapSize.width - margin.left - margin.edge,
  height: mapSize.height - 2 * margin.edge
};

/** The frame with its margin, and wider where it is narrow. */
function fitOf({ framed }: RegionProjection): Box {
  const height = framed.height + 2 * margin.edge;
  const width = Math.max(framed.width + 2 * margin.edge, leastRatio * height);
  const x = framed.x + (framed.width - width) / 2;
  return {
    x: Math.round(x),
    y: Math.round(framed.y - margin.edge),
    width: Math.round(width),
    height: Math.round(height)
  };
}

/** What can ever be seen, and a little more, so that the edges of what is cut are not. */
function visible(fit: Box): Box {
  const [left, top] = [Math.min(0, fit.x) - 8, Math.min(0, fit.y) - 8];
  const right = Math.round(fit.x + (fit.width + mapSize.width) / 2) + 8;
  const bottom = Math.max(mapSize.height, fit.y + fit.height) + 8;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const arcIndex = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Leaves out polygons that are far round the globe, and those that are nowhere to be seen. */
function nearPolygons(
  planar: PlanarAtlas,
  degrees: readonly (readonly Point[])[],
  { isFar }: RegionProjection,
  box: Box
): PlanarAtlas {
  const isNear = (polygon: Polygon): boolean =>
    !polygon.flat().some((arc) => (degrees[arcIndex(arc)] ?? []).some(([x, y]) => isFar(x, y))) &&
    clipRing(stitchRing(polygon[0] ?? [], planar.arcs), box).length > 0;
  const polygons = [...planar.polygons].map(([code, own]) => [code, own.filter(isNear)] as const);
  return { ...planar, polygons: new Map(polygons.filter(([, own]) => own.length > 0)) };
}

const within = ({ x, y, width, height }: Box, place: Position): boolean =>
  place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height;

/** Returns where a bubble of each part is centred: in what is seen of it. */
function visibleAnchors(
  parts: readonly Part[],
  planar: PlanarAtlas,
  projection: RegionProjection
): ReadonlyMap<string, Position> {
  const anchors = anchorsOf(parts, planar, projection);
  for (const part of parts) {
    const place = anchors.get(part.code);
    if (place && within(projection.framed, place)) continue;
    const [largest] = ringsOf(part, planar.arcs)
      .map((ring) => clipRing(ring, projection.framed))
      .filter((ring) => ring.length > 2)
      .toSorted((a, b) => measureRing(b).area - measureRing(a).area);
    if (largest) anchors.set(part.code, centreOfRing(largest));
  }
  return anchors;
}

/** A region before its outlines are drawn. */
interface MeasuredRegion {
  readonly projection: RegionProjection;
  readonly planar: PlanarAtlas;
  readonly fit: Box;
  /** What outlines are cut to. */
  readonly box: Box;
  /** What of the members is large enough to be a shape, and what of the areas around them. */
  readonly large: readonly Part[];
  readonly others: readonly Part[];
  readonly anchors: ReadonlyMap<AreaCode, Position>;
}

function measureRegion({ areas, members, frame, atlas = readAtlas() }: RegionOptions): MeasuredRegion {
  const projection = azimuthal(frame, mapSize, room);
  const fit = fitOf(projection);
  const box = visible(fit);
  const codes = new Set<string>(areas);
  const inside = new Set<string>(members);
  const whole = projectAtlas(atlas, projection, (code) => codes.has(code));
  const planar = nearPolygons(whole, decodeArcs(atlas), projection, box);
  const parts = measureParts(planar);
  const own = parts.filter(({ code }) => inside.has(code));
  const seen = visibleAnchors(own, planar, projection);
  const anchors = members.map((code): readonly [AreaCode, Position] => {
    const anchor = seen.get(code);
    if (!anchor || !within(projection.framed, anchor)) throw new Error(`the frame does not show ${code}`);
    return [code, { x: Math.round(anchor.x), y: Math.round(anchor.y) }];
  });
  const isLarge = (part: Part): boolean => sizeOf(part) >= leastShape;
  const others = parts.filter(({ code }) => !inside.has(code)).filter(isLarge);
  return { projection, planar, fit, box, large: own.filter(isLarge), others, anchors: new Map(anchors) };
}

const arcsIn = (parts: readonly Part[]): ReadonlySet<number> =>
  new Set(parts.flatMap(({ polygons }) => polygons.flatMap(({ rings }) => rings.flat().map(arcIndex))));

/** Returns the arcs as the region's map draws them: those of its members alone with all their detail. */
function arcsOf({ planar, large, others }: MeasuredRegion, coarseness: number): readonly (readonly Point[])[] {
  const own = arcsIn(large);
  const inner = detailByArc(large, coarseness);
  const outer = detailByArc(others, aroundCoarseness * coarseness);
  return simplifyArcs(planar.arcs, (arc) => (own.has(arc) ? inner(arc) : outer(arc)));
}

/**
 * Returns a region in an equal-area projection of its own: see `RegionMap`. Its areas are shapes where they are large
 * enough on this map, so that more of them are than on that of the world.
 */
export function projectRegion(options: RegionOptions): RegionMap {
  const measured = measureRegion(options);
  const { projection, planar, fit, box, large, others, anchors } = measured;
  const arcs = arcsOf(measured, options.coarseness ?? 1);
  const clipped = (part: Part): readonly (readonly Point[])[] =>
    ringsOf(part, arcs)
      .map((ring) => clipRing(ring, box).map(([x, y]) => [Math.round(x), Math.round(y)] as const))
      .filter((ring) => ring.length > 2);
  const shapes = large.map((part): AreaShape => ({ area: part.code as AreaCode, d: outline(clipped(part)) }));
  const shaped = new Set<string>(shapes.map(({ area }) => area));
  const small = [...anchors].filter(([code]) => !shaped.has(code)).map(([area, place]) => ({ area, ...place }));
  const drawn = arcsIn([...large, ...others]);
  const lines = disputedLines(planar, arcs, projection, (arc) => drawn.has(arc));
  return {
    size: mapSize,
    fit,
    shapes: shapes.toSorted((a, b) => (a.area < b.area ? -1 : 1)),
    points: spreadPoints(small, pointRadius, obstaclesOf(large, planar)),
    anchors,
    disputed: openLines(lines.filter((line) => line.every(([x, y]) => within(box, { x, y })))),
    unassigned: "",
    around: outline(others.flatMap(clipped))
  };
}
