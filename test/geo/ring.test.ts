import { describe, expect, it } from "vitest";
import { centreOfRing, measureRing, ringContains, stitchRing } from "../../src/geo/ring.ts";

const square = [
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20]
] as const;
/** A horseshoe, open to the right: its centroid lies in the opening. */
const horseshoe = [
  [0, 0],
  [30, 0],
  [30, 4],
  [4, 4],
  [4, 26],
  [30, 26],
  [30, 30],
  [0, 30]
] as const;

describe("measureRing", () => {
  it("gives area and centroid, whichever way round", () => {
    expect(measureRing(square)).toEqual({ area: 100, centre: { x: 15, y: 15 } });
    expect(measureRing(square.toReversed())).toEqual({ area: 100, centre: { x: 15, y: 15 } });
  });

  it("gives no area to a line", () => {
    expect(measureRing([square[0], square[1]]).area).toBe(0);
  });
});

describe("centreOfRing", () => {
  it("takes the centroid where that is well inside", () => {
    expect(centreOfRing(square)).toEqual({ x: 15, y: 15 });
  });

  it("leaves a centroid that is not on land", () => {
    expect(ringContains(horseshoe, measureRing(horseshoe).centre)).toBe(false);
    expect(ringContains(horseshoe, centreOfRing(horseshoe))).toBe(true);
  });
});

describe("stitchRing", () => {
  it("joins arcs, reversing those below zero, and repeats no point", () => {
    const arcs = [
      [
        [0, 0],
        [1, 0],
        [1, 1]
      ],
      [
        [0, 0],
        [0, 1],
        [1, 1]
      ]
    ] as const;
    expect(stitchRing([0, ~1], arcs)).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1]
    ]);
  });
});
