import { describe, expect, it } from "vitest";
import { classAnswers, classResult, type ResultKind } from "../../src/stats/classResults.ts";

describe("what a class works out of a row", () => {
  it.each<[ResultKind, number, number, number]>([
    // 200 people of whom 25 % are online: 150 are not.
    ["people-without", 25, 200, 150],
    // 2 a month are 24 a year, of 1,200: 2 %.
    ["share-of-year", 2, 1200, 2],
    ["difference", 20, 34.5, -14.5],
    ["per-thousand", 4000, 10, 2.5],
    ["ratio", 30, 60, 0.5]
  ])("is right for %s", (kind, first, second, result) => {
    expect(classResult(kind, { first, second, secondPeriod: 2020 }, 2024)).toBeCloseTo(result, 12);
  });

  it("is the years to the newest one for the age of a figure", () => {
    expect(classResult("age", { first: 1, second: 1, secondPeriod: 2019 }, 2025)).toBe(6);
  });
});

describe("the answers of a table", () => {
  const rows = [4.04, 1, 3.96, -2.5].map((value, index) => ({ row: index, value }));

  it("are found on results as they are printed: equal ones share an end", () => {
    const { highest, lowest, median, above } = classAnswers(rows, 1, 1);
    expect(highest).toEqual([
      { row: 0, value: 4 },
      { row: 2, value: 4 }
    ]);
    expect(lowest).toEqual([{ row: 3, value: -2.5 }]);
    expect(median).toBe(2.5);
    expect(above).toBe(2);
  });

  it("have the row in the middle for the median of an odd number", () => {
    expect(classAnswers(rows.slice(0, 3), 0, 0).median).toBe(4);
  });

  it("cannot be given of no rows", () => {
    expect(() => classAnswers([], 0, 0)).toThrow("without rows");
  });
});
