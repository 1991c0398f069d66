import { describe, expect, it } from "vitest";
import { spreadPoints } from "../../src/geo/spreadPoints.ts";
import type { AreaPoint } from "../../src/geo/world.ts";
import type { AreaCode } from "../../src/model/area.ts";

const point = (area: string, x: number, y: number): AreaPoint => ({ area: area as AreaCode, x, y });
const distance = (a: AreaPoint, b: AreaPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

describe("spreadPoints", () => {
  it("leaves a lone point where it is", () => {
    expect(spreadPoints([point("AAA", 40, 50)], 6, [])).toEqual([point("AAA", 40, 50)]);
  });

  it("parts points that coincide, about their place", () => {
    const [a, b] = spreadPoints([point("AAA", 40, 50), point("BBB", 40, 50)], 6, []);
    expect(distance(a!, b!)).toBeGreaterThanOrEqual(12);
    expect((a!.x + b!.x) / 2).toBeCloseTo(40, 0);
  });

  it("keeps a point off an obstacle", () => {
    const [a] = spreadPoints([point("AAA", 42, 50)], 6, [{ x: 40, y: 50, radius: 4 }]);
    expect(a!.x).toBeGreaterThanOrEqual(50);
  });
});
