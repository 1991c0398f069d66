import type { Tick } from "./LineChart.tsx";

export interface ScatterDot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly className: string;
  /** Named wherever it lies; the others only where there is room. */
  readonly chosen: boolean;
  readonly description: string;
}

/** What is laid out: dots, and the ticks that the axes begin and end with. */
export interface ScatterAxes {
  readonly dots: readonly ScatterDot[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly logX: boolean;
  readonly logY?: boolean | undefined;
}

/** A dot with its place, in per cent of the width and the height. */
export interface PlacedDot extends ScatterDot {
  readonly left: number;
  readonly top: number;
}

/** Where everything of a scatter plot lies, in per cent. */
export interface ScatterLayout {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Large ones first, so that they lie below small ones. */
  readonly placed: readonly PlacedDot[];
  /** The dots that are named. */
  readonly named: readonly PlacedDot[];
}

/** The width and height that the room for names is reckoned by, and what a letter and a line take of them. */
export interface NameRoom {
  readonly width: number;
  readonly height: number;
  readonly letter: number;
  readonly line: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Returns where dots, ticks and names of a scatter plot lie. */
export function layoutScatter(
  { dots, xTicks, yTicks, logX, logY = false }: ScatterAxes,
  room: NameRoom
): ScatterLayout {
  const x = scale(xTicks, logX);
  const rise = scale(yTicks, logY);
  const y = (value: number): number => round(100 - rise(value));
  const sorted = dots.toSorted((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
  const placed = sorted.map((dot) => ({ ...dot, left: x(dot.x), top: y(dot.y) }));
  return { x, y, placed, named: namesWithRoom(placed, room) };
}

function scale(ticks: readonly Tick[], log: boolean): (value: number) => number {
  const of = (value: number): number => (log ? Math.log(value) : value);
  const low = of(ticks[0]?.value ?? 0);
  const high = of(ticks.at(-1)?.value ?? 1);
  return (value) => round((100 * (of(value) - low)) / (high - low));
}

/** Chosen areas first, then the largest: a name is put where it overlaps no other name and stays in the frame. */
function namesWithRoom(dots: readonly PlacedDot[], room: NameRoom): readonly PlacedDot[] {
  const taken: { readonly x0: number; readonly x1: number; readonly y: number }[] = [];
  const order = dots.toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.radius - a.radius);
  return order.filter(({ name, left, top, radius, chosen }) => {
    const x0 = (left / 100) * room.width + radius;
    const box = { x0, x1: x0 + name.length * room.letter, y: (top / 100) * room.height };
    const overlaps = taken.some(
      (other) => other.x0 < box.x1 && box.x0 < other.x1 && Math.abs(other.y - box.y) < room.line
    );
    if (!chosen && (overlaps || box.x1 > room.width)) return false;
    taken.push(box);
    return true;
  });
}
