import type { Box, Position } from "../geo/world.ts";
import { textWidth } from "./textLines.ts";

/** A mark of a map that can be named beside it, or on it. */
export interface NamedMark extends Position {
  readonly id: string;
  readonly name: string;
  /** Of a circle; 0 for a shape, whose name stands on it. */
  readonly radius: number;
  /** True for what the reader chose: it is named before all others. */
  readonly chosen: boolean;
}

/** A name with its place: the middle of its line, at the foot of its letters. */
export interface PlacedLabel extends Position {
  readonly id: string;
  readonly name: string;
  /** What it takes of the map. */
  readonly box: Box;
}

/** Where names may stand. */
export interface LabelRoom {
  readonly view: Box;
  readonly fontSize: number;
  /** What lies over the map. */
  readonly covered?: readonly Box[];
  /** Circles without a name, on which no name may stand that was not chosen. */
  readonly circles?: readonly Circle[];
}

/** A circle of a map. */
export interface Circle extends Position {
  readonly radius: number;
}

/** In font sizes: the height of a line, the foot of its letters below the middle, and what parts a name from its mark. */
const line = { height: 1.15, foot: 0.35, gap: 0.25 } as const;

/**
 * Returns the names of marks where they fit, chosen ones first, then those of the largest: no two overlap, none lies
 * outside the view. A name lies on another circle only if it is a chosen one, which no other mark moves.
 */
export function placeLabels(marks: readonly NamedMark[], room: LabelRoom): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const ordered = [...marks].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.radius - a.radius);
  for (const mark of ordered) {
    const free = candidates(mark, room).filter(
      ({ box }) =>
        isWithin(box, room.view) &&
        ![...placed.map((each) => each.box), ...(room.covered ?? [])].some((other) => overlap(box, other))
    );
    const others = marks.filter((other) => other.id !== mark.id && other.chosen >= mark.chosen);
    const circles = [...others, ...(mark.chosen ? [] : (room.circles ?? []))];
    const isClear = ({ box }: PlacedLabel): boolean => !circles.some((circle) => touches(box, circle));
    const found = free.find(isClear) ?? (mark.chosen ? free[0] : undefined);
    if (found) placed.push(found);
  }
  return placed;
}

/** On the mark where it fits there, then at its sides, then at its corners. */
function candidates({ id, name, x, y, radius }: NamedMark, { fontSize }: LabelRoom): readonly PlacedLabel[] {
  const [width, height] = [textWidth(name, fontSize, true), line.height * fontSize];
  const apart = radius + line.gap * fontSize;
  const [aside, above] = [apart + width / 2, apart + height / 2];
  const corner = 0.7 * apart;
  const middles: readonly (readonly [number, number])[] = [
    ...(radius === 0 || width <= 1.8 * radius ? [[0, 0] as const] : []),
    [aside, 0],
    [-aside, 0],
    [0, -above],
    [0, above],
    ...[-1, 1].flatMap((down) =>
      [1, -1].map((along) => [along * (corner + width / 2), down * (corner + height / 2)] as const)
    )
  ];
  return middles.map(([dx, dy]) => ({
    id,
    name,
    x: x + dx,
    y: y + dy + line.foot * fontSize,
    box: { x: x + dx - width / 2, y: y + dy - height / 2, width, height }
  }));
}

function isWithin({ x, y, width, height }: Box, view: Box): boolean {
  return x >= view.x && y >= view.y && x + width <= view.x + view.width && y + height <= view.y + view.height;
}

/** True where two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function touches({ x, y, width, height }: Box, circle: Circle): boolean {
  const dx = Math.max(x - circle.x, 0, circle.x - x - width);
  const dy = Math.max(y - circle.y, 0, circle.y - y - height);
  return Math.hypot(dx, dy) < circle.radius;
}
