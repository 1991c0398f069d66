import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import type { SummaryKind } from "../../src/model/indicator.ts";
import { smallestCoverage } from "../../src/stats/smallestCoverage.ts";
import { summarise } from "../../src/stats/summary.ts";

const code = (text: string): AreaCode => text as AreaCode;

/** A has 1 of 10 people, B 4, C 5; D has no population that the World Bank knows of. */
const population = new Map([
  [code("AAA"), 1],
  [code("BBB"), 4],
  [code("CCC"), 5]
]);

function summary(kind: SummaryKind, figures: Readonly<Record<string, number | readonly [number, number]>>) {
  const bounds = Object.entries(figures).map(([area, figure]) => {
    const [low, high] = typeof figure === "number" ? [figure, figure] : figure;
    return [code(area), { low, high }] as const;
  });
  return summarise(kind, new Map(bounds), population, (value) => value <= 2);
}

describe("summarise", () => {
  it("weighs a mean by people", () => {
    // (1·90 + 4·10) / 5 = 26, of 5 in 10 people.
    expect(summary("mean", { AAA: 90, BBB: 10 })).toEqual({ low: 26, high: 26, coverage: 0.5, areas: 2 });
  });

  it("leaves an area without population out of a mean, and out of the count of its areas", () => {
    expect(summary("mean", { AAA: 90, BBB: 10, DDD: 100 })).toEqual({ low: 26, high: 26, coverage: 0.5, areas: 2 });
    expect(summary("mean", { DDD: 100 })).toBeUndefined();
  });

  it("adds up, whether or not people are known", () => {
    expect(summary("sum", { AAA: 1_000, CCC: 24, DDD: 7 })).toEqual({ low: 1031, high: 1031, coverage: 0.6, areas: 3 });
    expect(summary("sum", { DDD: 7 })).toEqual({ low: 7, high: 7, coverage: 0, areas: 1 });
  });

  it("takes the median of the areas, each counting once", () => {
    expect(summary("median", { AAA: 1, BBB: 5, CCC: 100 })).toEqual({ low: 5, high: 5, coverage: 1, areas: 3 });
    expect(summary("median", { AAA: 1, BBB: 5, CCC: 100, DDD: 6 })).toMatchObject({ low: 5.5, areas: 4 });
  });

  it("counts the areas that meet the target", () => {
    expect(summary("met", { AAA: 2, BBB: 2.01, DDD: 0 })).toEqual({ low: 2, high: 2, coverage: 0.5, areas: 3 });
    expect(summary("met", { BBB: 3 })).toMatchObject({ low: 0, areas: 1 });
  });

  it("puts bounds together bound by bound", () => {
    // Low (1·20 + 4·0) / 5 = 4, high (1·30 + 4·50) / 5 = 46.
    expect(summary("mean", { AAA: [20, 30], BBB: [0, 50] })).toEqual({ low: 4, high: 46, coverage: 0.5, areas: 2 });
    expect(summary("median", { AAA: [20, 30], BBB: [0, 50], CCC: [10, 100] })).toMatchObject({ low: 10, high: 50 });
  });

  it("is undefined without figures, and where none would be true", () => {
    for (const kind of ["mean", "sum", "median", "met", "none"] as const) expect(summary(kind, {})).toBeUndefined();
    expect(summary("none", { AAA: 1 })).toBeUndefined();
  });

  it("leaves a thin figure to the caller, with its coverage", () => {
    const thin = summary("mean", { AAA: 90 });
    expect(thin).toEqual({ low: 90, high: 90, coverage: 0.1, areas: 1 });
    expect(thin?.coverage).toBeLessThan(smallestCoverage);
    expect(smallestCoverage).toBe(0.5);
  });
});
