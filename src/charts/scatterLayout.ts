import { riseIn } from "../scales/extentLength.ts";
import type { Tick } from "./LineChart.tsx";
import { known } from "../model/known.ts";

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

/** A dot whose name is written: in lines of few letters, behind the dot or before it, perhaps a little higher or lower. */
export interface NamedDot extends PlacedDot {
  readonly lines: readonly string[];
  readonly isBefore: boolean;
  /** How far the middle of the name lies below that of the dot, in the unit of the radius. */
  readonly shift: number;
}

/** Where everything of a scatter plot lies, in per cent. */
export interface ScatterLayout {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Large ones first, so that they lie below small ones. */
  readonly placed: readonly PlacedDot[];
  readonly named: readonly NamedDot[];
}

/** The width and height that the room for names is reckoned by, and what a letter and a line take of them. */
export interface NameRoom {
  readonly width: number;
  readonly height: number;
  readonly letter: number;
  readonly line: number;
}

/** The widths that names must fit; names that were not chosen fit the first. */
export type NameRooms = readonly [NameRoom, ...NameRoom[]];

const round = (value: number): number => Math.round(value * 100) / 100;

/** Between two names on one line. */
const gap = 6;
/** More letters in a row are broken where a word ends, so that a name fits into half of a phone. */
const lettersOfLine = 20;

/**
 * Returns where dots, ticks and names of a scatter plot lie. The names of chosen dots have room in each of the rooms,
 * the others in the first.
 */
export function layoutScatter(
  { dots, xTicks, yTicks, logX, logY = false }: ScatterAxes,
  rooms: NameRooms
): ScatterLayout {
  const x = scale(xTicks, logX);
  const rise = scale(yTicks, logY);
  const y = (value: number): number => round(100 - rise(value));
  const sorted = [...dots].sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
  const placed = sorted.map((dot) => ({ ...dot, left: x(dot.x), top: y(dot.y) }));
  return { x, y, placed, named: namesWithRoom(placed, rooms) };
}

function scale(ticks: readonly Tick[], log: boolean): (value: number) => number {
  const rise = riseIn([known(ticks[0], "tick").value, known(ticks.slice(-1)[0], "tick").value], log);
  return (value) => round(100 * rise(value));
}

interface NameBox {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/**
 * Chosen areas first, then the largest: a name is put where it overlaps no other and stays in the frame. A chosen one
 * is also moved up or down to get there, and written in any case.
 */
function namesWithRoom(dots: readonly PlacedDot[], rooms: NameRooms): readonly NamedDot[] {
  const taken = rooms.map((): NameBox[] => []);
  const order = [...dots].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.radius - a.radius);
  return order.flatMap((dot) => {
    const checked = dot.chosen ? rooms : rooms.slice(0, 1);
    const places = namePlaces(dot, rooms[0].line);
    const isFree = (place: NamedDot): boolean =>
      checked.every((room, index) => {
        const box = boxOf(place, room);
        const inside =
          box.x0 >= 0 && box.x1 <= room.width && box.y0 > -1.25 * room.line && box.y1 < room.height + room.line / 4;
        return inside && !taken[index]?.some((other) => overlap(box, other));
      });
    const place = places.find(isFree) ?? (dot.chosen ? places[0] : undefined);
    if (!place) return [];
    rooms.forEach((room, index) => taken[index]?.push(boxOf(place, room)));
    return [place];
  });
}

/** Where a name may stand, the best first: a chosen one on the side that has more room, as it does on a phone. */
function namePlaces(dot: PlacedDot, line: number): readonly NamedDot[] {
  const lines = linesOf(dot.name);
  const first = dot.chosen && dot.left > 50;
  const shifts = dot.chosen ? [0, -1, 1, -1.5, 1.5, -2, 2, -3, 3] : [0];
  return shifts.flatMap((shift) =>
    [first, !first].map((isBefore) => ({ ...dot, lines, isBefore, shift: shift * line }))
  );
}

function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.slice(-1)[0];
    if (last !== undefined && `${last} ${word}`.length <= lettersOfLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function boxOf({ left, top, radius, lines, isBefore, shift }: NamedDot, room: NameRoom): NameBox {
  const width = Math.max(...lines.map((text) => text.length)) * room.letter;
  const x = (left / 100) * room.width;
  const x0 = isBefore ? x - radius - 3 - width : x + radius + 3;
  const y0 = (top / 100) * room.height + shift - (lines.length * room.line) / 2;
  return { x0, x1: x0 + width, y0, y1: y0 + lines.length * room.line };
}

function overlap(one: NameBox, other: NameBox): boolean {
  return one.x0 < other.x1 + gap && other.x0 < one.x1 + gap && one.y0 < other.y1 && other.y0 < one.y1;
}
