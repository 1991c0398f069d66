import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { offlineLines } from "../../src/stats/offlineLines.ts";
import { offlineSum, type UseFigure } from "../../src/stats/offlineSum.ts";

const code = (text: string): AreaCode => text as AreaCode;
const population = new Map([
  [code("KEN"), 50],
  [code("UGA"), 40],
  [code("TCD"), 20],
  [code("ERI"), 4]
]);
const used = new Map<AreaCode, UseFigure>([
  [code("KEN"), { period: 2024, value: 40, status: "A" }],
  [code("UGA"), { period: 2024, value: 10, status: "E" }],
  [code("TCD"), { period: 2020, value: 10, status: "A" }]
]);

describe("offlineLines", () => {
  const lines = offlineLines(2024, population, used);

  it("names each area of the sum with what it rests on, most people offline first", () => {
    expect(lines.map(({ area, offline, restsOn, use: { period } }) => [area, offline, restsOn, period])).toEqual([
      ["UGA", 36, "estimated", 2024],
      ["KEN", 30, "measured", 2024],
      ["TCD", 18, "carried", 2020]
    ]);
  });

  it("adds up to the sum and its parts", () => {
    const sum = offlineSum(2024, population, used);
    const total = (of: readonly { readonly offline: number }[]): number =>
      of.reduce((all, { offline }) => all + offline, 0);
    expect(total(lines)).toBe(sum.people);
    for (const basis of ["measured", "estimated", "carried"] as const)
      expect(total(lines.filter(({ restsOn }) => restsOn === basis))).toBe(sum[basis]);
  });
});
