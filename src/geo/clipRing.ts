import type { Point } from "./planarAtlas.ts";
import type { Box } from "./world.ts";

/** One side of a box: what lies within it, and where a line meets it. */
interface Side {
  readonly holds: (point: Point) => boolean;
  readonly meets: (a: Point, b: Point) => Point;
}

const across = (limit: number, axis: 0 | 1, sign: 1 | -1): Side => ({
  holds: (point) => sign * (point[axis] - limit) >= 0,
  meets: (a, b) => {
    const t = (limit - a[axis]) / (b[axis] - a[axis]);
    return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  }
});

/**
 * Returns what of a ring lies in a box (Sutherland and Hodgman, 1974); empty where nothing does. Parts that lie apart
 * stay joined along the edge of the box.
 */
export function clipRing(ring: readonly Point[], { x, y, width, height }: Box): readonly Point[] {
  const sides = [across(x, 0, 1), across(x + width, 0, -1), across(y, 1, 1), across(y + height, 1, -1)];
  return sides.reduce<readonly Point[]>(
    (points, { holds, meets }) =>
      points.flatMap((point, i) => {
        const before = points.at(i - 1) ?? point;
        if (holds(point)) return holds(before) ? [point] : [meets(before, point), point];
        return holds(before) ? [meets(before, point)] : [];
      }),
    ring
  );
}
