import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { keptStore } from "../fixtures/keptRelease.ts";
import { readVintage } from "../../src/query/vintages.ts";
import { vintageDifference, type Edition } from "../../src/stats/vintageDifference.ts";

const code = (text: string): AreaCode => text as AreaCode;
const edition = (areas: Readonly<Record<string, readonly (readonly [number, number])[]>>): Edition =>
  new Map(
    Object.entries(areas).map(([area, figures]) => [code(area), figures.map(([period, value]) => ({ period, value }))])
  );

describe("vintageDifference", () => {
  const population = new Map(["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"].map((area) => [code(area), 100]));

  it("tells what was revised, newly reported and withdrawn", () => {
    const before = edition({
      AAA: [[2022, 50]],
      BBB: [[2020, 10]],
      CCC: [
        [2020, 30],
        [2022, 70]
      ],
      DDD: [[2022, 5]],
      EEE: [[2022, 60]]
    });
    const after = edition({
      AAA: [[2022, 60]],
      BBB: [
        [2020, 10],
        [2022, 15]
      ],
      CCC: [
        [2020, 30],
        [2023, 90]
      ],
      EEE: [[2022, 60]],
      FFF: [[2021, 80]]
    });
    const difference = vintageDifference(2022, population, before, after);
    expect(difference).toMatchObject({ before: 50 + 90 + 30 + 95 + 40, after: 40 + 85 + 70 + 40 + 20 });
    expect(difference.byKind).toEqual({
      revised: expect.closeTo(-10, 8) as number,
      reported: expect.closeTo(-5 + 20, 8) as number,
      withdrawn: expect.closeTo(40 - 95, 8) as number
    });
    expect(difference.changes.map(({ area, kind }) => `${area} ${kind}`)).toEqual([
      "DDD withdrawn",
      "CCC withdrawn",
      "FFF reported",
      "AAA revised",
      "BBB reported"
    ]);
    expect(difference.changes[0]).toMatchObject({ before: { period: 2022, value: 5 }, after: undefined });
  });

  it("finds what made 2.74 billion of 2023 into 2.54", async () => {
    const people = (await keptStore.population())(2023);
    const before = await readVintage(keptStore.bytes, "internet-use-2025-04-15");
    const after = await readVintage(keptStore.bytes, "internet-use-2026-07");
    const difference = vintageDifference(2023, people, before, after);
    expect(difference.before / 1e9).toBeCloseTo(2.738, 3);
    expect(difference.after / 1e9).toBeCloseTo(2.54, 3);
    const millions = Object.values(difference.byKind).map((value) => Math.round(value / 1e6));
    expect(millions).toEqual([-158, -73, 33]);
    const [china, india] = difference.changes;
    expect([china?.area, Math.round((china?.people ?? 0) / 1e6)]).toEqual(["CHN", -185]);
    expect([india?.area, Math.round((india?.people ?? 0) / 1e6)]).toEqual(["IND", -63]);
    expect(vintageDifference(2022, people, before, after).before).toBeGreaterThan(2.8e9);
  });
});
