import { mergeArcs } from "topojson-client";
import type { MultiPolygon, Topology } from "topojson-specification";
import type { Atlas } from "./atlas.ts";
import { mergedInto } from "./disputedBorders.ts";
import { relativeLongitude, type Projection } from "./equalEarth.ts";
import { splitParts } from "./points.ts";

export type Point = readonly [number, number];
/** Rings of arcs, the exterior first; a negative index is an arc reversed, as in TopoJSON. */
export type Polygon = readonly (readonly number[])[];

/** An atlas in the units of the map: areas share their arcs, so that a border that is simplified stays one border. */
export interface PlanarAtlas {
  readonly arcs: readonly (readonly Point[])[];
  /** By the codes of the data: parts are split off, and parts without figures of their own merged. */
  readonly polygons: ReadonlyMap<string, readonly Polygon[]>;
  /** By the codes of the atlas: the arcs of its outlines, for finding the border between two. */
  readonly arcsOf: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Returns the arcs of an atlas in degrees. */
export function decodeArcs({ arcs, transform }: Atlas): readonly (readonly Point[])[] {
  if (!transform) return arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x, y] as const));
  const [kx, ky] = transform.scale;
  const [tx, ty] = transform.translate;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => [(x += dx) * kx + tx, (y += dy) * ky + ty] as const);
  });
}

/** Projects an arc without a jump: an island on the cut keeps its shape and overhangs the edge. */
function projectArc(arc: readonly Point[], { project }: Projection): readonly Point[] {
  let previous: number | undefined;
  return arc.map(([longitude, latitude]) => {
    let relative = relativeLongitude(longitude);
    if (previous !== undefined) relative += 360 * Math.round((previous - relative) / 360);
    previous = relative;
    const { x, y } = project(relative, latitude);
    return [x, y] as const;
  });
}

const arcIndex = (arc: number): number => (arc < 0 ? ~arc : arc);

function lieIn([ring]: Polygon, arcs: readonly (readonly Point[])[], box: readonly number[]): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = box;
  return (ring ?? []).every((arc) =>
    (arcs[arcIndex(arc)] ?? []).every(([x, y]) => x >= west && x <= east && y >= south && y <= north)
  );
}

function splitPolygons(
  polygons: Map<string, readonly Polygon[]>,
  arcs: readonly (readonly Point[])[],
  isArea: (code: string) => boolean
): void {
  for (const { from, to, box } of splitParts) {
    if (!isArea(to)) continue;
    const all = polygons.get(from) ?? [];
    const part = all.filter((polygon) => lieIn(polygon, arcs, box));
    if (part.length === 0) throw new Error(`the atlas has no part of ${from} where ${to} lies`);
    polygons.set(
      from,
      all.filter((polygon) => !part.includes(polygon))
    );
    polygons.set(to, part);
  }
}

function mergePolygons(polygons: Map<string, readonly Polygon[]>, arcs: readonly (readonly Point[])[]): void {
  const topology = { type: "Topology", objects: {}, arcs } as unknown as Topology;
  for (const [part, whole] of Object.entries(mergedInto)) {
    const geometries = [part, whole].map((code) => {
      const own = polygons.get(code);
      if (!own) throw new Error(`the atlas has no ${code}`);
      return { type: "MultiPolygon", arcs: own } as unknown as MultiPolygon;
    });
    polygons.set(whole, mergeArcs(topology, geometries).arcs);
    polygons.delete(part);
  }
}

/** Returns the atlas in the units of the map, by the codes of the data. `isArea` says which codes the data have. */
export function projectAtlas(atlas: Atlas, projection: Projection, isArea: (code: string) => boolean): PlanarAtlas {
  const degrees = decodeArcs(atlas);
  const arcs = degrees.map((arc) => projectArc(arc, projection));
  const polygons = new Map<string, readonly Polygon[]>();
  const arcsOf = new Map<string, ReadonlySet<number>>();
  for (const geometry of atlas.objects.countries.geometries) {
    const { a3: code } = (geometry.properties ?? {}) as { readonly a3?: string };
    if (code === undefined || code === "ATA") continue;
    if (geometry.type !== "MultiPolygon" && geometry.type !== "Polygon") throw new Error(`${code} is no polygon`);
    const own = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    polygons.set(code, own);
    arcsOf.set(code, new Set(own.flat(2).map(arcIndex)));
  }
  splitPolygons(polygons, degrees, isArea);
  mergePolygons(polygons, arcs);
  return { arcs, polygons, arcsOf };
}
