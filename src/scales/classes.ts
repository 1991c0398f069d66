import type { DrawnIndicator } from "../model/indicator.ts";
import { paletteSides } from "./paletteSides.ts";

/** What finds a class; an indicator is one. */
export type ClassBreaks = Pick<DrawnIndicator, "breaks" | "closed">;
/** What colours a class; an indicator is one. */
export type ClassScale = Pick<DrawnIndicator, "breaks" | "palette" | "firstSide">;

/** Returns the number of classes: one more than there are breaks. */
export function classCount({ breaks }: Pick<DrawnIndicator, "breaks">): number {
  return breaks.length + 1;
}

/** Returns the class of a value, from 0. Round the value to the indicator's decimals first, as the reader sees it. */
export function classOf({ breaks, closed }: ClassBreaks, value: number): number {
  const above = breaks.findIndex((limit) => (closed === "lower" ? value < limit : value <= limit));
  return above === -1 ? breaks.length : above;
}

/** Returns `count` of the steps `from` … `to`, evenly, the first and the last among them; one alone is the first. */
function spread(index: number, count: number, from: number, to: number): number {
  return count < 2 ? from : from + Math.round((index * (to - from)) / (count - 1));
}

/** Returns the step of the palette for a class, from 0; throws for a class that the scale does not have. */
export function paletteStep(scale: ClassScale, index: number): number {
  const { first, centre, second } = paletteSides[scale.palette];
  const count = classCount(scale);
  if (!(index >= 0 && index < count)) throw new Error(`class ${index} of ${count}`);
  const before = first === 0 ? 0 : scale.firstSide;
  if (index < before) return spread(index, before, 0, first - 1);
  if (centre === 1 && index === before) return first;
  const start = before + centre;
  return spread(index - start, count - start, first + centre, first + centre + second - 1);
}

/** Returns the CSS class that fills a class, such as "q3"; it counts within an element of `paletteClass`. */
export function fillClass(scale: ClassScale, index: number): string {
  return `q${paletteStep(scale, index)}`;
}

/** Returns the CSS class that gives `q0` … their colours within an element. */
export function paletteClass(palette: DrawnIndicator["palette"]): string {
  return `p-${palette}`;
}
