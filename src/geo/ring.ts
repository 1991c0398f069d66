import type { Point } from "./planarAtlas.ts";
import type { Position } from "./world.ts";

/** Returns the points of a ring of arcs, without the last one, which repeats the first. */
export function stitchRing(ring: readonly number[], arcs: readonly (readonly Point[])[]): readonly Point[] {
  return ring.flatMap((arc) => {
    const points = arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? []);
    return points.slice(0, -1);
  });
}

/** Returns the area of a ring and its centroid (shoelace formula); the area is never negative. */
export function measureRing(ring: readonly Point[]): { readonly area: number; readonly centre: Position } {
  let doubled = 0;
  let x = 0;
  let y = 0;
  const [ox, oy] = ring[0] ?? [0, 0];
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [0, 0];
    const cross = (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
    doubled += cross;
    x += (ax + bx - 2 * ox) * cross;
    y += (ay + by - 2 * oy) * cross;
  });
  if (doubled === 0) return { area: 0, centre: { x: ox, y: oy } };
  return { area: Math.abs(doubled) / 2, centre: { x: ox + x / (3 * doubled), y: oy + y / (3 * doubled) } };
}

/** True if the place lies within the ring (even-odd rule). */
export function ringContains(ring: readonly Point[], { x, y }: Position): boolean {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** Returns the square of the distance to the border, or less than `atLeast` as soon as it is known to be less. */
function squareDistance(ring: readonly Point[], { x, y }: Position, atLeast: number): number {
  let nearest = Infinity;
  let [ax, ay] = ring.at(-1) ?? [0, 0];
  for (const [bx, by] of ring) {
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    nearest = Math.min(nearest, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2);
    if (nearest < atLeast) return nearest;
    [ax, ay] = [bx, by];
  }
  return nearest;
}

const steps = 24;

/** Returns a place well inside the ring: the one farthest from its border on a grid, or its centroid if that is as good. */
export function centreOfRing(ring: readonly Point[]): Position {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [west, east, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  /** The square of how deep inside a place lies, if it is more than `atLeast`. */
  const depth = (place: Position, atLeast: number): number => {
    const square = squareDistance(ring, place, atLeast);
    return square > atLeast && ringContains(ring, place) ? square : 0;
  };
  const { centre } = measureRing(ring);
  let best = centre;
  // The eye wants a bubble in the middle; only a centre near the border gives way.
  let deepest = 1.6 ** 2 * depth(centre, 0);
  for (let i = 1; i < steps; i++) {
    for (let j = 1; j < steps; j++) {
      const place = { x: west + (i * (east - west)) / steps, y: top + (j * (bottom - top)) / steps };
      const own = depth(place, deepest);
      if (own > deepest) [best, deepest] = [place, own];
    }
  }
  return best;
}
