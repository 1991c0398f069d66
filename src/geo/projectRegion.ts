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
import type { Frame, Inset } from "./regionFrames.ts";
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
  readonly inset?: Inset | undefined;
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

function measureRegion({ areas, members, frame, atlas = readAtlas() }: RegionOptions, place?: Box): MeasuredRegion {
  const projection = azimuthal(frame, mapSize, place ?? room);
  const fit = fitOf(projection);
  const box = place ? projection.framed : visible(fit);
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

/** The parts of a region's map, before they are put together. */
interface DrawnRegion extends Pick<RegionMap, "shapes" | "points" | "anchors" | "disputed" | "around"> {
  readonly measured: MeasuredRegion;
}

function drawRegion(measured: MeasuredRegion, coarseness: number, elsewhere: ReadonlySet<string>): DrawnRegion {
  const { projection, planar, box, large, others } = measured;
  const arcs = arcsOf(measured, coarseness);
  const clipped = (part: Part): readonly (readonly Point[])[] =>
    ringsOf(part, arcs)
      .map((ring) => clipRing(ring, box).map(([x, y]) => [Math.round(x), Math.round(y)] as const))
      .filter((ring) => ring.length > 2);
  const own = large.filter(({ code }) => !elsewhere.has(code));
  const shapes = own.map((part): AreaShape => ({ area: part.code as AreaCode, d: outline(clipped(part)) }));
  const anchors = new Map([...measured.anchors].filter(([code]) => !elsewhere.has(code)));
  const shaped = new Set<string>(shapes.map(({ area }) => area));
  const small = [...anchors].filter(([code]) => !shaped.has(code)).map(([area, place]) => ({ area, ...place }));
  const drawn = arcsIn([...large, ...others]);
  const lines = disputedLines(planar, arcs, projection, (arc) => drawn.has(arc));
  return {
    measured,
    shapes,
    points: spreadPoints(small, pointRadius, obstaclesOf(own, planar)),
    anchors,
    disputed: openLines(lines.filter((line) => line.every(([x, y]) => within(box, { x, y })))),
    around: outline([...others, ...large.filter(({ code }) => elsewhere.has(code))].flatMap(clipped))
  };
}

const corners = ({ x, y, width, height }: Box): readonly Point[] => {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(Math.round) as [number, number, number, number];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom]
  ];
};

/** Around what an inset shows, on the map of its region. */
const insetMargin = 5;

/** Returns the box on a region's map that holds the places of the areas of its inset. */
function shownInInset({ anchors }: MeasuredRegion, areas: readonly string[]): Box {
  const places = [...anchors].filter(([code]) => areas.includes(code)).map(([, place]) => place);
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - insetMargin, Math.min(...ys) - insetMargin];
  const [right, bottom] = [Math.max(...xs) + insetMargin, Math.max(...ys) + insetMargin];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * Returns a region in an equal-area projection of its own: see `RegionMap`. Its areas are shapes where they are large
 * enough on this map, so that more of them are than on that of the world; those of an inset are drawn there alone.
 */
export function projectRegion(options: RegionOptions): RegionMap {
  const { inset, coarseness = 1 } = options;
  const measured = measureRegion(options);
  const moved = new Set<string>(inset?.areas);
  const main = drawRegion(measured, coarseness, moved);
  const { fit } = measured;
  const whole = { size: mapSize, fit, unassigned: "" };
  if (!inset) {
    const { shapes, points, anchors, disputed, around } = main;
    return { ...whole, shapes: byCode(shapes), points, anchors, disputed, around };
  }
  const members = options.members.filter((code) => moved.has(code));
  const larger = measureRegion({ ...options, frame: inset.frame, members }, inset.place);
  const part = drawRegion(larger, coarseness, new Set());
  return {
    ...whole,
    shapes: byCode([...main.shapes, ...part.shapes]),
    points: [...main.points, ...part.points],
    anchors: new Map([...main.anchors, ...part.anchors]),
    disputed: main.disputed + part.disputed,
    around: main.around,
    inset: {
      frame: outline([corners(larger.projection.framed)]),
      shown: outline([corners(shownInInset(measured, inset.areas))]),
      around: part.around
    }
  };
}

function byCode(shapes: readonly AreaShape[]): readonly AreaShape[] {
  return shapes.toSorted((a, b) => (a.area < b.area ? -1 : 1));
}
