import type { World } from "../../src/geo/world.ts";
import type { AreaCode } from "../../src/model/area.ts";

export const code = (text: string): AreaCode => text as AreaCode;

/** Two countries that share a border, an island state, and land beyond the data. */
export const fixtureWorld: World = {
  size: { width: 200, height: 100 },
  shapes: [
    { area: code("AAA"), d: "M20 20l40 0 0 50-40 0z" },
    { area: code("BBB"), d: "M60 20l40 0 0 50-40 0z" }
  ],
  points: [{ area: code("CCC"), x: 150, y: 50 }],
  anchors: new Map([
    [code("AAA"), { x: 40, y: 45 }],
    [code("BBB"), { x: 80, y: 45 }],
    [code("CCC"), { x: 152, y: 50 }]
  ]),
  disputed: "M60 20l0 50",
  unassigned: "M20 75l20 0 0 10-20 0z"
};
