import { describe, expect, it } from "vitest";
import { headlineSums } from "../../../src/views/home/headlineSums.ts";
import type { OfflineSum } from "../../../src/stats/offlineSum.ts";

const sum = (period: number, people: number): OfflineSum => ({
  period,
  people,
  measured: people,
  estimated: 0,
  carried: 0,
  areas: 1,
  areasCarried: 0,
  carriedFrom: period,
  peopleWithoutFigure: 0
});

describe("headlineSums", () => {
  const years = new Map([[2022, { all: sum(2022, 2_852_345_678), withoutChina: sum(2022, 2_500_000_000) }]]);
  const rows = headlineSums(years);

  it("sets the sum of its year beside a headline, in tens of millions", () => {
    const row = rows.find(({ headline }) => headline.period === 2022);
    expect(row).toMatchObject({ sum: 2_850_000_000, difference: 150_000_000 });
    expect(row?.headline.offlineBillions).toBe(2.7);
  });

  it("has no sum where there is none", () => {
    expect(rows.find(({ headline }) => headline.period === 2025)).toMatchObject({
      sum: undefined,
      difference: undefined
    });
  });
});
