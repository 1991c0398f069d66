import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { similarAreas } from "../../src/stats/similarAreas.ts";

const traits = (rows: Readonly<Record<string, readonly [income: number, urban: number]>>) =>
  Object.entries(rows).map(([area, [income, urban]]) => ({ area: area as AreaCode, income, urban }));

describe("similarAreas", () => {
  const all = traits({ AAA: [1000, 30], BBB: [1100, 32], CCC: [1000, 60], DDD: [50_000, 30], EEE: [900, 28] });

  it("puts the nearest first, by the logarithm of income and the share of urban people", () => {
    expect(similarAreas(all, "AAA" as AreaCode, 4)).toEqual(["BBB", "EEE", "CCC", "DDD"]);
    expect(similarAreas(all, "AAA" as AreaCode, 1)).toEqual(["BBB"]);
  });

  it("knows ratios, not differences, of income", () => {
    const incomes = traits({ AAA: [1000, 30], BBB: [500, 30], CCC: [1700, 30], DDD: [40_000, 90] });
    expect(similarAreas(incomes, "AAA" as AreaCode, 2)).toEqual(["CCC", "BBB"]);
  });

  it("is empty for an area without both, and does not divide by nothing", () => {
    expect(similarAreas(all, "ZZZ" as AreaCode, 3)).toEqual([]);
    expect(similarAreas(traits({ AAA: [5, 5], BBB: [5, 5] }), "AAA" as AreaCode, 3)).toEqual(["BBB"]);
  });
});
