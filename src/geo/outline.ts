import type { Point } from "./planarAtlas.ts";

/** Joins numbers as a path has them: a minus sign parts them as well as a space. */
const pack = (numbers: readonly number[]): string =>
  numbers.map((n, i) => (i === 0 || n < 0 ? String(n) : ` ${n}`)).join("");

const steps = (points: readonly Point[]): readonly number[] =>
  points.slice(1).flatMap(([x, y], i) => {
    const [px, py] = points[i] ?? [0, 0];
    return [x - px, y - py];
  });

function draw(lines: readonly (readonly Point[])[], closed: boolean): string {
  let [fromX, fromY] = [0, 0];
  let d = "";
  for (const line of lines) {
    const [x, y] = line[0] ?? [0, 0];
    d += d === "" ? `M${pack([x, y])}l${pack(steps(line))}` : `m${pack([x - fromX, y - fromY, ...steps(line)])}`;
    if (closed) d += "z";
    [fromX, fromY] = (closed ? line[0] : line.at(-1)) ?? [0, 0];
  }
  return d;
}

/**
 * Returns the `d` of closed rings, ring after ring: "M12 3l4-5 6 7z". Steps are relative, the start is absolute, so that
 * the outlines of several areas can be joined into one. A ring does not repeat its first point.
 */
export function outline(rings: readonly (readonly Point[])[]): string {
  return draw(rings, true);
}

/** Returns the `d` of open lines of two points or more, in relative whole units. */
export function openLines(lines: readonly (readonly Point[])[]): string {
  return draw(lines, false);
}
