/** A place on the screen. */
export interface AreaSpot {
  readonly x: number;
  readonly y: number;
}

/** The arrow keys. */
export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/** True for the name of an arrow key. */
export function isArrow(key: string): key is Arrow {
  return key === "ArrowLeft" || key === "ArrowRight" || key === "ArrowUp" || key === "ArrowDown";
}

/**
 * Returns the area that lies next in the direction of an arrow: the nearest by distance, where what lies aside of the
 * arrow's line counts twice. Undefined at the edge of the map.
 */
export function nearestArea(places: ReadonlyMap<string, AreaSpot>, from: string, arrow: Arrow): string | undefined {
  const start = places.get(from);
  if (!start) return undefined;
  let nearest: string | undefined;
  let shortest = Infinity;
  for (const [area, place] of places) {
    const { ahead, aside } = along(arrow, place.x - start.x, place.y - start.y);
    const distance = ahead + 2 * aside;
    if (area === from || ahead <= 0 || aside > 2 * ahead || distance >= shortest) continue;
    shortest = distance;
    nearest = area;
  }
  return nearest;
}

function along(arrow: Arrow, dx: number, dy: number): { ahead: number; aside: number } {
  switch (arrow) {
    case "ArrowLeft":
      return { ahead: -dx, aside: Math.abs(dy) };
    case "ArrowRight":
      return { ahead: dx, aside: Math.abs(dy) };
    case "ArrowUp":
      return { ahead: -dy, aside: Math.abs(dx) };
    case "ArrowDown":
      return { ahead: dy, aside: Math.abs(dx) };
  }
}
