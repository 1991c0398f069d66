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
import { equalEarth, type Projection } from "./equalEarth.ts";
import { openLines, outline } from "./outline.ts";
import { projectAtlas, type PlanarAtlas } from "./planarAtlas.ts";
import { simplifyArcs } from "./simplifyArcs.ts";
import { spreadPoints } from "./spreadPoints.ts";
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
