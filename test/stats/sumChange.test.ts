import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import type { UseFigure } from "../../src/stats/offlineSum.ts";
import { comparablePart, sumChange, type SumGrounds } from "../../src/stats/sumChange.ts";
import { code } from "../views/smallFigure.ts";

const survey = (period: number, value: number): UseFigure => ({ period, value, status: "A" });
const estimate = (period: number, value: number): UseFigure => ({ period, value, status: "E" });

const used: Readonly<Record<string, readonly [UseFigure | undefined, UseFigure | undefined]>> = {
  SUR: [survey(2019, 50), survey(2024, 70)],
  EST: [estimate(2019, 50), survey(2024, 60)],
  NEW: [estimate(2015, 20), survey(2024, 50)],
  OLD: [survey(2019, 40), estimate(2021, 50)],
  BRK: [survey(2019, 20), survey(2024, 80)],
  ENT: [undefined, survey(2024, 90)]
};
const areas = Object.keys(used).map(code);
const pick = (index: 0 | 1): ReadonlyMap<AreaCode, UseFigure> =>
  new Map(
    areas.flatMap((area) => {
      const figure = used[area]?.[index];
      return figure ? [[area, figure] as const] : [];
    })
  );
const grounds: SumGrounds = {
  used: (period) => pick(period === 2019 ? 0 : 1),
  breaksOf: (area) => (area === "BRK" ? [{ period: 2022, reason: "stated" }] : []),
  populationOf: (period) => new Map(areas.map((area) => [area, period === 2019 ? 1000 : 1100]))
};

describe("sumChange", () => {
  const change = sumChange(areas, 2019, 2024, grounds);
  const of = (area: string) => change.areas.find((each) => each.area === area);

  it("tells for each area by which figures it moved", () => {
    expect(Object.fromEntries(change.areas.map(({ area, kind }) => [area, kind]))).toEqual({
      SUR: "online",
      EST: "estimate",
      NEW: "new-figure",
      OLD: "carried",
      BRK: "break",
      ENT: "entered"
    });
    expect(of("BRK")?.why).toEqual({ reason: "stated", period: 2022 });
  });

  it("parts the share from the population", () => {
    // 1000 people, half of them offline, become 1100 with 30 in 100 offline: 50 more by people, 220 fewer by share.
    expect(of("SUR")?.population).toBeCloseTo(50, 9);
    expect(of("SUR")?.share).toBeCloseTo(-220, 9);
    expect(of("SUR")?.people).toBeCloseTo(-170, 9);
    expect(of("ENT")?.share).toBeCloseTo(110, 9);
    expect(of("ENT")?.population).toBe(0);
  });

  it("adds up to the change, by kind and by area, the largest first", () => {
    const parts = Object.values(change.byKind).reduce((sum, each) => sum + each, change.population);
    expect(parts).toBeCloseTo(change.people, 6);
    expect(change.after - change.before).toBeCloseTo(change.people, 9);
    expect(change.areas.reduce((sum, { people }) => sum + people, 0)).toBeCloseTo(change.people, 6);
    expect(change.areas[0]?.area).toBe("BRK");
  });

  it("is told over those that may be compared, too, with who is left out", () => {
    const { before, after, leftOut } = comparablePart(change);
    expect(leftOut).toEqual(["BRK"]);
    expect(before).toBeCloseTo(change.before - 800, 6);
    expect(after).toBeCloseTo(change.after - 220, 6);
  });
});
