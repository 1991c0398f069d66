import { describe, expect, it } from "vitest";
import { arrowNeighbours, arrows, isArrow, type Arrow } from "../../src/geo/arrowNeighbours.ts";
import { shapeMark } from "../../src/geo/mapMark.ts";
import { projectWorld } from "../../src/geo/projectWorld.ts";
import { readOutline } from "../../src/geo/readOutline.ts";
import type { Position } from "../../src/geo/world.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { keptStore } from "../fixtures/keptRelease.ts";

const opposite: Readonly<Record<Arrow, Arrow>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
  ArrowUp: "ArrowDown",
  ArrowDown: "ArrowUp"
};

/** A cross around M; y grows downwards as on a screen. */
const cross = new Map<string, Position>([
  ["M", { x: 10, y: 10 }],
  ["N", { x: 10, y: 5 }],
  ["S", { x: 11, y: 15 }],
  ["E", { x: 15, y: 10 }],
  ["W", { x: 5, y: 9 }],
  ["far", { x: 40, y: 10 }]
]);

describe("isArrow", () => {
  it("knows the four arrows", () => {
    expect(arrows.every(isArrow)).toBe(true);
    expect(["Enter", "Tab", "arrowleft", "Arrow", ""].some(isArrow)).toBe(false);
  });
});

describe("arrowNeighbours", () => {
  it("goes where the arrow points, and stays at the edge", () => {
    const next = arrowNeighbours(cross);
    expect(next.get("M")).toEqual({ ArrowUp: "N", ArrowDown: "S", ArrowRight: "E", ArrowLeft: "W" });
    expect(next.get("E")?.ArrowRight).toBe("far");
    expect(next.get("far")).not.toHaveProperty("ArrowRight");
    expect(arrowNeighbours(new Map())).toEqual(new Map());
  });

  it("never goes mostly aside, and does not stand still on areas that share a place", () => {
    const steep = arrowNeighbours(
      new Map([
        ["from", { x: 0, y: 0 }],
        ["steep", { x: 1, y: 3 }]
      ])
    );
    expect(steep.get("from")).toEqual({ ArrowDown: "steep" });
    const shared = arrowNeighbours(
      new Map([
        ["a", { x: 0, y: 0 }],
        ["b", { x: 0, y: 0 }],
        ["c", { x: 1, y: 0 }]
      ])
    );
    expect(shared.get("c")?.ArrowLeft).toBe("a");
    expect(shared.get("a")).toEqual({ ArrowRight: "c" });
  });
});

describe("the arrows on the world", async () => {
  const { shapes, points } = projectWorld({ areas: (await keptStore.areas()).map(({ code }) => code) });
  const places = new Map<AreaCode, Position>(points.map(({ area, x, y }) => [area, { x, y }]));
  for (const { area, d } of shapes) {
    const mark = shapeMark(readOutline(d));
    if (mark) places.set(area, mark.centre);
  }
  const next = arrowNeighbours(places);
  const of = (code: string, arrow: Arrow): string | undefined => next.get(code as AreaCode)?.[arrow];

  it("lead where the eye goes: from the largest part, not from the middle of a box", () => {
    expect(of("USA", "ArrowDown")).toBe("MEX");
    expect(of("MEX", "ArrowUp")).toBe("USA");
    expect(of("USA", "ArrowUp")).toBe("CAN");
    expect(of("FRA", "ArrowRight")).toBe("CHE");
    expect(of("KEN", "ArrowDown")).toBe("TZA");
    expect(of("IND", "ArrowDown")).toBe("LKA");
  });

  it("lead back in 95 of 100 steps", () => {
    const moves = [...next].flatMap(([area, own]) =>
      arrows.flatMap((arrow) => (own[arrow] === undefined ? [] : [{ area, arrow, to: own[arrow] }]))
    );
    const back = moves.filter(({ area, arrow, to }) => of(to, opposite[arrow]) === area);
    expect(moves.length).toBeGreaterThan(850);
    expect(back.length / moves.length).toBeGreaterThanOrEqual(0.95);
  });

  it("lead from any area to any other", () => {
    const lost = [...places.keys()].filter((start) => {
      const reached = new Set<AreaCode>([start]);
      for (const area of reached) for (const to of Object.values(next.get(area) ?? {})) reached.add(to);
      return reached.size < places.size;
    });
    expect(lost).toEqual([]);
    expect(places.size).toBeGreaterThanOrEqual(217);
  });
});
