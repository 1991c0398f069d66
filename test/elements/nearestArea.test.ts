import { describe, expect, it } from "vitest";
import { isArrow, nearestArea, type Arrow, type AreaSpot } from "../../src/elements/nearestArea.ts";
import { keptStore } from "../fixtures/keptRelease.ts";
import { projectWorld } from "../../src/geo/projectWorld.ts";

const arrows: readonly Arrow[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
/** A cross around M; y grows downwards as on a screen. */
const cross = new Map<string, AreaSpot>([
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

describe("nearestArea", () => {
  it("goes where the arrow points", () => {
    expect(
      ["ArrowUp", "ArrowDown", "ArrowRight", "ArrowLeft"].map((arrow) => nearestArea(cross, "M", arrow as Arrow))
    ).toEqual(["N", "S", "E", "W"]);
    expect(nearestArea(cross, "E", "ArrowRight")).toBe("far");
  });

  it("stays at the edge, and where it does not know the start", () => {
    expect(nearestArea(cross, "far", "ArrowRight")).toBeUndefined();
    expect(nearestArea(cross, "ZZZ", "ArrowRight")).toBeUndefined();
    expect(nearestArea(new Map(), "M", "ArrowUp")).toBeUndefined();
  });

  it("prefers what lies on the line, and never goes mostly aside", () => {
    const places = new Map<string, AreaSpot>([
      ["from", { x: 0, y: 0 }],
      ["aside", { x: 3, y: 5 }],
      ["ahead", { x: 8, y: 1 }],
      ["steep", { x: 1, y: 3 }]
    ]);
    expect(nearestArea(places, "from", "ArrowRight")).toBe("ahead");
    places.delete("ahead");
    expect(nearestArea(places, "from", "ArrowRight")).toBe("aside");
    places.delete("aside");
    expect(nearestArea(places, "from", "ArrowRight")).toBeUndefined();
  });

  it("does not stand still on areas that share a place", () => {
    const places = new Map<string, AreaSpot>([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 0, y: 0 }],
      ["c", { x: 1, y: 0 }]
    ]);
    expect(nearestArea(places, "a", "ArrowRight")).toBe("c");
    expect(nearestArea(places, "a", "ArrowLeft")).toBeUndefined();
  });

  it("walks from any area of the world to any other", async () => {
    const codes = (await keptStore.areas()).map(({ code }) => code as string);
    const places = new Map<string, AreaSpot>(projectWorld({ areas: codes as never }).anchors);
    const reached = new Set<string>();
    const open = ["KEN"];
    for (let area = open.pop(); area !== undefined; area = open.pop()) {
      if (reached.has(area)) continue;
      reached.add(area);
      for (const arrow of arrows) {
        const next = nearestArea(places, area, arrow);
        if (next !== undefined) open.push(next);
      }
    }
    expect(codes.filter((code) => places.has(code) && !reached.has(code))).toEqual([]);
    expect(reached.size).toBeGreaterThanOrEqual(217);
  });
});
