import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceAbove } from "../../src/scales/niceAbove.ts";

describe("niceAbove", () => {
  it.each([
    [0, 1],
    [1, 1],
    [1.5, 2],
    [20, 20],
    [21, 50],
    [118_000_000, 200_000_000],
    [999, 1000]
  ])("rounds %d up to %d", (value, nice) => {
    expect(niceAbove(value)).toBe(nice);
  });

  it("is never below the value, and less than two and a half times as much", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (value) => {
        expect(niceAbove(value)).toBeGreaterThanOrEqual(value);
        expect(niceAbove(value)).toBeLessThan(2.5 * value + 1e-6);
      })
    );
  });
});
