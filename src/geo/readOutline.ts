import { known } from "../model/known.ts";
import type { Point } from "./planarAtlas.ts";

/** Returns the rings of an outline that `outline` wrote: an absolute start, then relative steps, ring after ring. */
export function readOutline(d: string): readonly (readonly Point[])[] {
  let [startX, startY] = [0, 0];
  return d
    .split("z")
    .filter((part) => part !== "")
    .map((part) => {
      const steps = (part.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
      const points: Point[] = [];
      let [x, y] = [startX, startY];
      for (let i = 0; i + 1 < steps.length; i += 2) {
        x += known(steps[i], "step");
        y += known(steps[i + 1], "step");
        points.push([x, y]);
      }
      [startX, startY] = points[0] ?? [startX, startY];
      return points;
    });
}
