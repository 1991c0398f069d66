import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatYearRuns, isInYearRuns } from "../../src/state/yearRuns.ts";

describe("years as a text", () => {
  it("writes years in a row as one run", () => {
    expect(formatYearRuns([2000, 2001, 2002, 2005, 2007, 2008])).toBe("2000-2002 2005 2007-2008");
    expect(formatYearRuns([])).toBe("");
  });

  it("has the years that it was written of, and no others", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1990, max: 2040 })),
        fc.integer({ min: 1990, max: 2040 }),
        (own, year) => {
          const text = formatYearRuns(own.toSorted((a, b) => a - b));
          expect(isInYearRuns(text, year)).toBe(own.includes(year));
        }
      )
    );
  });
});
