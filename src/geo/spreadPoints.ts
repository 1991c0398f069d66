import type { AreaPoint, Position } from "./world.ts";

/** What points must not cover: a small shape, as a circle. */
export interface Obstacle extends Position {
  readonly radius: number;
}

const rounds = 400;

/**
 * Returns the points on whole units, moved apart until no two circles of `radius` overlap, nor one and an obstacle,
 * each drawn back to its own place as far as that allows. The same points in the same order give the same places.
 */
export function spreadPoints(
  points: readonly AreaPoint[],
  radius: number,
  obstacles: readonly Obstacle[]
): readonly AreaPoint[] {
  const places = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round++) {
    const pull = 0.05 * (1 - round / rounds);
    places.forEach((place, i) => {
      place.x += pull * ((points[i]?.x ?? place.x) - place.x);
      place.y += pull * ((points[i]?.y ?? place.y) - place.y);
    });
    separate(places, 2 * radius);
    avoid(places, radius, obstacles);
  }
  return points.map((point, i) => ({
    ...point,
    x: Math.round(places[i]?.x ?? point.x),
    y: Math.round(places[i]?.y ?? point.y)
  }));
}

function separate(places: readonly { x: number; y: number }[], distance: number): void {
  places.forEach((a, i) => {
    for (const b of places.slice(i + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const apart = Math.hypot(dx, dy);
      if (apart >= distance) continue;
      const push = (distance - apart) / 2;
      const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
      a.x -= push * ux;
      a.y -= push * uy;
      b.x += push * ux;
      b.y += push * uy;
    }
  });
}

function avoid(places: readonly { x: number; y: number }[], radius: number, obstacles: readonly Obstacle[]): void {
  for (const obstacle of obstacles) {
    for (const place of places) {
      const [dx, dy] = [place.x - obstacle.x, place.y - obstacle.y];
      const [apart, distance] = [Math.hypot(dx, dy), radius + obstacle.radius];
      if (apart === 0 || apart >= distance) continue;
      place.x += ((distance - apart) * dx) / apart;
      place.y += ((distance - apart) * dy) / apart;
    }
  }
}
