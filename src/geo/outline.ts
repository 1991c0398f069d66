import type { Point } from "./planarAtlas.ts";

const joined = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

function steps(points: readonly Point[]): string {
  let text = "";
  points.slice(1).forEach(([x, y], i) => {
    const [px, py] = points[i] ?? [0, 0];
    const step = joined(x - px, y - py);
    text += step.startsWith("-") ? step : ` ${step}`;
  });
  return text;
}

/**
 * Returns the `d` of closed rings, ring after ring: "M12 3 4-5 6 7z". Steps are relative, the start is absolute, so that
 * the outlines of several areas can be joined into one.
 */
export function outline(rings: readonly (readonly Point[])[]): string {
  return draw(rings, "z", ([first]) => first);
}

/** Returns the `d` of open lines, in relative whole units. */
export function openLines(lines: readonly (readonly Point[])[]): string {
  return draw(lines, "", (line) => line.at(-1));
}

function draw(
  lines: readonly (readonly Point[])[],
  close: string,
  end: (line: readonly Point[]) => Point | undefined
): string {
  let [fromX, fromY] = [0, 0];
  let d = "";
  for (const line of lines) {
    const [x, y] = line[0] ?? [0, 0];
    d += `${d === "" ? "M" : "m"}${joined(x - fromX, y - fromY)}${steps(line)}${close}`;
    [fromX, fromY] = end(line) ?? [0, 0];
  }
  return d;
}
