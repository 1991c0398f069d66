import type { Point } from "./planarAtlas.ts";
import type { Position } from "./world.ts";

/** Returns the points of a ring of arcs, without the last one, which repeats the first. */
export function stitchRing(ring: readonly number[], arcs: readonly (readonly Point[])[]): readonly Point[] {
  return ring.flatMap((arc) => {
    const points = arc < 0 ? [...(arcs[~arc] ?? [])].reverse() : (arcs[arc] ?? []);
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

/** The square of the distance to the border, and the side of the ring that is nearest so far. */
interface Nearness {
  readonly square: number;
  readonly side: number;
}

/**
 * Returns how near the border is, or less than `atLeast` as soon as it is known to be less. `first` is the side to
 * begin with: a place beside the last one is mostly ruled out by the same side.
 */
function nearness(ring: readonly Point[], { x, y }: Position, atLeast: number, first: number): Nearness {
  let square = Infinity;
  let side = first;
  let [ax, ay] = ring[(first || ring.length) - 1] ?? [0, 0];
  for (let k = 0; k < ring.length && square >= atLeast; k++) {
    const index = first + k < ring.length ? first + k : first + k - ring.length;
    const [bx, by] = ring[index] ?? [0, 0];
    const dx = bx - ax;
    const dy = by - ay;
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    const own = (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
    if (own < square) [square, side] = [own, index];
    [ax, ay] = [bx, by];
  }
  return { square, side };
}

/** Returns how far a place lies from the nearest side of a ring. */
export function distanceToRing(ring: readonly Point[], place: Position): number {
  return Math.sqrt(nearness(ring, place, 0, 0).square);
}

const steps = 24;

/** Returns a place well inside the ring: the one farthest from its border on a grid, or its centroid if that is as good. */
export function centreOfRing(ring: readonly Point[]): Position {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [west, east, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let side = 0;
  /** The square of how deep inside a place lies, if it is more than `atLeast`. */
  const depth = (place: Position, atLeast: number): number => {
    const near = nearness(ring, place, atLeast, side);
    side = near.side;
    return near.square > atLeast && ringContains(ring, place) ? near.square : 0;
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
