import { describe, expect, it } from "vitest";
import { compareShares, shareOfIncome } from "../../src/stats/shareOfIncome.ts";
import type { AreaCode } from "../../src/model/area.ts";

const of = (values: Readonly<Record<string, number>>): ReadonlyMap<AreaCode, number> =>
  new Map(Object.entries(values).map(([area, value]) => [area as AreaCode, value]));

describe("shareOfIncome", () => {
  it("is of a year's income: $3.43 a month in Malawi 2025, of $490, is 8.40 %", () => {
    expect(shareOfIncome(3.43, 490)).toBeCloseTo(8.4, 2);
  });
});

describe("compareShares", () => {
  const income = of({ MWI: 490, PSE: 3000, KEN: 1000 });
  const incomeOf = (area: AreaCode) => {
    const value = income.get(area);
    return value === undefined ? undefined : { period: 2024, value };
  };

  it("names areas whose share differs by more than a quarter, with the year of the income", () => {
    const shares = of({ PSE: 1.4, MWI: 8.45, KEN: 2.5 });
    const { areas, differing } = compareShares(shares, of({ PSE: 15, MWI: 3.43, KEN: 2.0 / 1.2 }), incomeOf);
    expect(areas).toBe(3);
    expect(differing).toEqual([{ area: "PSE", published: 1.4, recomputed: 6, incomePeriod: 2024 }]);
  });

  it("does not compare without a price or an income", () => {
    expect(compareShares(of({ MWI: 8.45, ERI: 9 }), of({ ERI: 5 }), incomeOf)).toEqual({ areas: 0, differing: [] });
  });
});
