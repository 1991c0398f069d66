import { describe, expect, it } from "vitest";
import { datedAt, datedCells, latestDated } from "../../src/model/slice.ts";

const periods = [2019, 2020, 2021];
const row = [{ low: 1 }, undefined, { low: 3 }];

describe("datedCells", () => {
  it("gives each entry that is there its period", () => {
    expect(datedCells(row, periods)).toEqual([
      { low: 1, period: 2019 },
      { low: 3, period: 2021 }
    ]);
    expect(datedAt(row, periods, 1)).toBeUndefined();
    expect(datedAt(row, periods, -1)).toBeUndefined();
    expect(latestDated(row, periods)).toEqual({ low: 3, period: 2021 });
    expect(latestDated([undefined], periods)).toBeUndefined();
  });

  it("refuses a row that is longer than its periods: no figure may take a year that is not its own", () => {
    expect(() => datedCells(row, [2019, 2020])).toThrow("no period 2");
  });
});
