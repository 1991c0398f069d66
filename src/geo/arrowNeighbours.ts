import type { Position } from "./world.ts";

/** The arrow keys. */
export const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const;
export type Arrow = (typeof arrows)[number];

/** True for the name of an arrow key. */
export function isArrow(key: string): key is Arrow {
  return arrows.some((arrow) => arrow === key);
}

/** Where each arrow key leads from an area; an arrow without an area stands at the edge of the map. */
export type ArrowNeighbours<Area> = ReadonlyMap<Area, Readonly<Partial<Record<Arrow, Area>>>>;

const opposite: Readonly<Record<Arrow, Arrow>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
  ArrowUp: "ArrowDown",
  ArrowDown: "ArrowUp"
};

/** A step that an arrow could make, and how long it is to the eye. */
interface Step<Area> {
  readonly from: Area;
  readonly to: Area;
  readonly length: number;
  /** How far it leads aside for each unit ahead. */
  readonly slant: number;
}

/** Steps more slanted than the first are made only where nothing else is left; the others never. */
const slants = [1, 2] as const;

/** So many steps there and back allow for one that does not lead back. */
const pairsForOneWay = 24;

/**
 * Returns where each arrow key leads between places. Steps are given out in pairs, there and back, the shortest first, as
 * stable marriages are: no two areas would both rather have each other. A few that are left over, the nearest to what
 * lies there, get a step that does not lead back.
 */
export function arrowNeighbours<Area>(places: ReadonlyMap<Area, Position>): ArrowNeighbours<Area> {
  const found = new Map<Area, Partial<Record<Arrow, Area>>>([...places.keys()].map((area) => [area, {}]));
  const known = (area: Area): Partial<Record<Arrow, Area>> => found.get(area) ?? {};
  for (const arrow of ["ArrowRight", "ArrowDown"] as const) {
    const back = opposite[arrow];
    const steps = stepsAlong(places, arrow);
    let pairs = 0;
    for (const most of slants) {
      for (const { from, to, slant } of steps) {
        if (slant > most || known(from)[arrow] !== undefined || known(to)[back] !== undefined) continue;
        known(from)[arrow] = to;
        known(to)[back] = from;
        pairs += 1;
      }
    }
    let oneWay = Math.floor((2 * pairs) / pairsForOneWay);
    for (const { from, to, slant } of steps) {
      if (slant > slants[0]) continue;
      if (oneWay > 0 && known(from)[arrow] === undefined) {
        known(from)[arrow] = to;
        oneWay -= 1;
      }
      if (oneWay > 0 && known(to)[back] === undefined) {
        known(to)[back] = from;
        oneWay -= 1;
      }
    }
  }
  return found;
}

/** From each area, so many steps are thought of: what lies beyond them is not next. */
const stepsConsidered = 24;

/** The steps in a direction, the shortest first: a step that leads aside is longer to the eye. */
function stepsAlong<Area>(
  places: ReadonlyMap<Area, Position>,
  arrow: "ArrowRight" | "ArrowDown"
): readonly Step<Area>[] {
  const steps = [...places].flatMap(([from, start]) => {
    const own: Step<Area>[] = [];
    for (const [to, end] of places) {
      const [dx, dy] = [end.x - start.x, end.y - start.y];
      const [ahead, aside] = arrow === "ArrowRight" ? [dx, Math.abs(dy)] : [dy, Math.abs(dx)];
      const slant = aside / ahead;
      if (ahead <= 0 || slant > slants[1]) continue;
      own.push({ from, to, slant, length: Math.hypot(dx, dy) * (1 + 0.4 * slant ** 2) });
    }
    return own.sort(shortestFirst).slice(0, stepsConsidered);
  });
  return steps.sort(shortestFirst);
}

function shortestFirst(a: { readonly length: number }, b: { readonly length: number }): number {
  return a.length - b.length;
}
