import { pointRadius, type World } from "../../geo/world.ts";
import type { AreaCode } from "../../model/area.ts";
import type { LabelledMark } from "../figure/mapLabels.ts";

const ring = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 -${2 * radius} 0`;

/** Returns the outlines of areas as one path; those drawn as circles have one around them. */
export function outlinesOf({ shapes, points }: World, areas: readonly AreaCode[]): string {
  return [
    ...shapes.flatMap(({ area, d }) => (areas.includes(area) ? [d] : [])),
    ...points.flatMap(({ area, x, y }) => (areas.includes(area) ? [ring(x, y, pointRadius + 3)] : []))
  ].join("");
}

/** Returns rings around the circles of areas as one path. */
export function ringsOf(circles: readonly LabelledMark[], areas: readonly AreaCode[]): string {
  return circles
    .filter(({ area }) => areas.includes(area))
    .map(({ x, y, radius }) => ring(x, y, Math.round(10 * Math.max(4, radius + 2)) / 10))
    .join("");
}

/** Returns where areas are named on a map of land: on their shapes, beside their circles. */
export function placesOf({ points, anchors }: World, areas: readonly AreaCode[]): readonly LabelledMark[] {
  return areas.flatMap((area): readonly LabelledMark[] => {
    const point = points.find((each) => each.area === area);
    const place = point ?? anchors.get(area);
    return place ? [{ area, x: place.x, y: place.y, radius: point ? pointRadius : 0 }] : [];
  });
}
