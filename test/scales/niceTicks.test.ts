import { describe, expect, it } from "vitest";
import { logTicks, niceTicks } from "../../src/scales/niceTicks.ts";

describe("niceTicks", () => {
  it.each([
    [0, 100, [0, 20, 40, 60, 80, 100]],
    [0, 41.2, [0, 10, 20, 30, 40, 50]],
    [0, 0.7, [0, 0.2, 0.4, 0.6, 0.8]],
    [-13.4, 5, [-15, -10, -5, 0, 5]],
    [0.41, 1.3, [0.4, 0.6, 0.8, 1, 1.2, 1.4]],
    [3, 3, [3, 4]]
  ])("encloses %d to %d", (low, high, ticks) => {
    expect(niceTicks(low, high, 5)).toEqual(ticks);
  });

  it("has few ticks at any size, and none that a float has frayed", () => {
    for (const high of [0.003, 0.3, 7, 99.9, 12_345, 1.4e9]) {
      const ticks = niceTicks(0, high, 5);
      expect(ticks.length).toBeGreaterThan(2);
      expect(ticks.length).toBeLessThan(9);
      expect(ticks.filter((tick) => String(tick).length > 12)).toEqual([]);
    }
  });
});

describe("logTicks", () => {
  it.each([
    [220, 131_000, [100, 300, 1000, 3000, 10_000, 30_000, 100_000, 300_000]],
    [0.2, 3, [0.2, 0.5, 1, 2, 5]],
    [1, 1_000_000, [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]]
  ])("encloses %d to %d", (low, high, ticks) => {
    expect(logTicks(low, high)).toEqual(ticks);
  });
});
