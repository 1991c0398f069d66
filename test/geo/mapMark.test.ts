import { describe, expect, it } from "vitest";
import { circleMark, markAt, shapeMark, type MapMark } from "../../src/geo/mapMark.ts";
import { outline } from "../../src/geo/outline.ts";
import { projectWorld } from "../../src/geo/projectWorld.ts";
import { readOutline } from "../../src/geo/readOutline.ts";
import { known } from "../../src/model/known.ts";
import { keptStore } from "../fixtures/keptRelease.ts";

const square = (x: number, y: number, side: number) =>
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side]
  ] as const;

describe("readOutline", () => {
  it("reads back what outline writes, ring after ring", () => {
    const rings = [square(0, 0, 10), square(30, -5, 4), square(-7, 20, 1)];
    expect(readOutline(outline(rings))).toEqual(rings);
    expect(readOutline("")).toEqual([]);
  });
});

describe("shapeMark", () => {
  it("has its centre in the largest part, inside it also where its centroid is not", () => {
    expect(shapeMark([square(100, 100, 2), square(0, 0, 10)])).toMatchObject({ centre: { x: 5, y: 5 } });
    const hook = shapeMark([
      [
        [0, 0],
        [30, 0],
        [30, 4],
        [4, 4],
        [4, 30],
        [0, 30]
      ]
    ]);
    expect(Math.min(hook?.centre.x ?? 99, hook?.centre.y ?? 99)).toBeLessThan(4);
    expect(shapeMark([])).toBeUndefined();
  });
});

describe("markAt", () => {
  const large = known(shapeMark([square(0, 0, 100)]), "shape");
  const marks: readonly (readonly [string, MapMark])[] = [
    ["large", large],
    ["inside", circleMark({ x: 80, y: 80 }, 2)],
    ["island", circleMark({ x: 130, y: 50 }, 3)]
  ];

  it("means what is touched, and of two the one whose centre is nearer", () => {
    const exact = { doubt: 0, reach: 0 };
    expect(markAt(marks, { x: 20, y: 20 }, exact)).toBe("large");
    expect(markAt(marks, { x: 81, y: 80 }, exact)).toBe("inside");
    expect(markAt([["over", circleMark({ x: 45, y: 50 }, 9)], ...marks], { x: 50, y: 50 }, exact)).toBe("large");
  });

  it("means of neighbours in doubt the one whose centre is nearer, and what is touched deep inside", () => {
    const strip: readonly (readonly [string, MapMark])[] = [
      ["large", large],
      ["strip", known(shapeMark([square(100, 40, 6)]), "shape")]
    ];
    expect(markAt(strip, { x: 98, y: 43 }, { doubt: 3, reach: 9 })).toBe("strip");
    expect(markAt(strip, { x: 96, y: 43 }, { doubt: 3, reach: 9 })).toBe("large");
    expect(markAt(strip, { x: 98, y: 43 }, { doubt: 0, reach: 9 })).toBe("large");
    expect(markAt(marks, { x: 80.5, y: 80 }, { doubt: 3, reach: 9 })).toBe("inside");
  });

  it("means the nearest mark within reach where nothing is touched, and else nobody", () => {
    expect(markAt(marks, { x: 109, y: 50 }, { doubt: 1, reach: 12 })).toBe("large");
    expect(markAt(marks, { x: 119, y: 50 }, { doubt: 1, reach: 12 })).toBe("island");
    expect(markAt(marks, { x: 300, y: 50 }, { doubt: 1, reach: 12 })).toBeUndefined();
  });

  it("means each economy of the world where its centre is touched, a finger's breadth of a phone's map around", async () => {
    const { shapes, points } = projectWorld({ areas: (await keptStore.areas()).map(({ code }) => code) });
    const all = [
      ...shapes.map(({ area, d }) => [area, known(shapeMark(readOutline(d)), area)] as const),
      ...points.map(({ area, x, y }) => [area, circleMark({ x, y }, 6)] as const)
    ];
    const pixel = 1920 / 390;
    const missed = all.filter(([area, { centre }]) => {
      const touch = { x: centre.x + 0.5, y: centre.y - 0.5 };
      return markAt(all, touch, { doubt: 2 * pixel, reach: 22 * pixel }) !== area;
    });
    expect(missed.map(([area]) => area)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(217);
  });
});
