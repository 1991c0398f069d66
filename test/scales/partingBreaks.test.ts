import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundDecimal } from "../../src/model/rounding.ts";
import { changeBreaks } from "../../src/scales/changeBreaks.ts";
import { classOf } from "../../src/scales/classes.ts";
import { partingBreaks, roundestIn } from "../../src/scales/partingBreaks.ts";

const value = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.integer({ min: -1000, max: 1000 }).map((each) => each / 10),
  fc.integer({ min: 1, max: 9999 }).map((each) => each / 1e8),
  fc.constantFrom(0, 1, 100)
);

/** How many values are in each class. */
function counts(values: readonly number[], breaks: readonly number[]): readonly number[] {
  const own = Array.from({ length: breaks.length + 1 }, () => 0);
  for (const each of values) {
    const at = classOf({ breaks, closed: "lower" }, each);
    own[at] = (own[at] ?? 0) + 1;
  }
  return own;
}

describe("breaks that part values", () => {
  it("ascend, leave no class empty, and are as many as different values allow", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 80 }), fc.integer({ min: 1, max: 7 }), (values, count) => {
        const breaks = partingBreaks(values, count);
        expect(breaks).toEqual(breaks.toSorted((a, b) => a - b));
        expect(counts(values, breaks).every((each) => each > 0)).toBe(true);
        expect(breaks.length).toBeLessThan(count);
        if (new Set(values).size >= 2 && count >= 2) expect(breaks.length).toBeGreaterThan(0);
      })
    );
  });

  it("class a value as it is printed wherever print tells it from its neighbours", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { maxLength: 40 }), (values) => {
        const printed = (each: number): number => roundDecimal(each, 1);
        const breaks = partingBreaks(values, 6, printed);
        for (const limit of breaks) {
          const [below, above] = [values.filter((each) => each < limit), values.filter((each) => each >= limit)];
          const [low, high] = [printed(Math.max(...below)), printed(Math.min(...above))];
          if (low < high) expect(low < limit && limit <= high).toBe(true);
        }
      })
    );
  });

  it("are none for equal values, and true ones for tiny, negative and crowded ones", () => {
    expect(partingBreaks([7, 7, 7], 6)).toEqual([]);
    expect(partingBreaks([], 6)).toEqual([]);
    expect(partingBreaks([1e-7, 2e-7, 3e-7], 3)).toEqual([2e-7, 3e-7]);
    expect(partingBreaks([-30, -20, -10], 3)).toEqual([-20, -10]);
    const half = [...Array.from({ length: 50 }, () => 0), ...Array.from({ length: 50 }, (_, index) => index + 1)];
    expect(counts(half, partingBreaks(half, 6))[0]).toBe(50);
    expect(partingBreaks(half, 6)).toHaveLength(5);
  });

  it("are round: of those between two values the one with the fewest figures", () => {
    expect(roundestIn(17.3, 22.9)).toBe(20);
    expect(roundestIn(0.11, 0.14)).toBe(0.12);
    expect(roundestIn(-0.4, 3)).toBe(0);
    expect(roundestIn(-14_000_000, -9_000_000)).toBe(-10_000_000);
    expect(roundestIn(2, 3)).toBe(3);
  });
});

describe("the breaks of a map of change", () => {
  it("are as far below zero as above it, three on each side, around zero", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (changes) => {
        const breaks = changeBreaks(changes);
        expect(breaks).toHaveLength(6);
        expect(new Set(breaks).size).toBe(6);
        expect(breaks).toEqual(breaks.toSorted((a, b) => a - b));
        expect(breaks.map((each) => -each).toReversed()).toEqual(breaks);
      })
    );
  });

  it("part changes that are all one way: no class has more than half of them", () => {
    const rises = Array.from({ length: 161 }, (_, index) => 5 + index / 2);
    const breaks = changeBreaks(rises);
    expect(breaks.slice(3)).toEqual([5, 30, 60]);
    expect(Math.max(...counts(rises, breaks))).toBeLessThan(70);
  });
});
