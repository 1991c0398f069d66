import type { World } from "../../src/geo/world.ts";
import type { AreaCode } from "../../src/model/area.ts";

/** Three countries, one of them a circle, as "small figures" have them; a fourth is land beyond the data. */
export const smallWorld: World = {
  size: { width: 960, height: 480 },
  shapes: [
    { area: "KEN" as AreaCode, d: "M500 100l240 0 0 240-240 40z" },
    { area: "RWA" as AreaCode, d: "M320 180l180 0 0 90-180 0z" },
    { area: "TZA" as AreaCode, d: "M320 270l180 0 0 110 240-40 0 120-420 0z" }
  ],
  points: [{ area: "TKL" as AreaCode, x: 880, y: 400 }],
  anchors: new Map([
    ["KEN" as AreaCode, { x: 620, y: 230 }],
    ["RWA" as AreaCode, { x: 410, y: 225 }],
    ["TZA" as AreaCode, { x: 530, y: 410 }],
    ["TKL" as AreaCode, { x: 880, y: 400 }]
  ]),
  disputed: "M500 180l0 90",
  unassigned: "M60 60l160 0 0 120-160 0z"
};
