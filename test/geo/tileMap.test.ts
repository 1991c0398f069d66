import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worldOf } from "../../src/facts/drawnWorld.ts";
import { tilePlaces, tileStep } from "../../src/geo/tileMap.ts";
import { leastCost } from "../../src/geo/leastCost.ts";
import { keptStore } from "../fixtures/keptRelease.ts";

describe("leastCost", () => {
  it("is the least of all ways, each row in a column of its own", () => {
    const costs = fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4
    });
    const best = (rows: readonly (readonly number[])[], used: readonly number[] = []): number => {
      const [row, ...rest] = rows;
      if (!row) return 0;
      return Math.min(
        ...row.flatMap((cost, column) => (used.includes(column) ? [] : [cost + best(rest, [...used, column])]))
      );
    };
    fc.assert(
      fc.property(costs, (rows) => {
        const chosen = leastCost(rows.length, 5, (row, column) => rows[row]![column]!);
        expect(new Set(chosen).size).toBe(rows.length);
        expect(chosen.reduce((sum, column, row) => sum + rows[row]![column]!, 0)).toBe(best(rows));
      })
    );
  });

  it("refuses fewer columns than rows", () => {
    expect(() => leastCost(2, 1, () => 0)).toThrow("2 rows and 1 columns");
  });
});

describe("the tiles of the world", () => {
  it("give every area a place of its own, most near where it lies, west of what is east of it", async () => {
    const world = await worldOf(keptStore);
    const places = tilePlaces(world);
    expect(places.size).toBe(world.anchors.size);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(places.size);
    const far = [...places].filter(([area, { x, y }]) => {
      const anchor = world.anchors.get(area)!;
      return Math.hypot(x - anchor.x, y - anchor.y) > 5 * tileStep;
    });
    expect(far.map(([area]) => area)).toEqual([]);
    const x = (area: string): number => [...places].find(([code]) => code === area)![1].x;
    expect(x("PRT")).toBeLessThan(x("ESP"));
    expect(x("BRA")).toBeLessThan(x("ZAF"));
    expect(x("SAU")).toBeLessThan(x("IND"));
  });
});
