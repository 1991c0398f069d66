import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { keptStore } from "../fixtures/keptRelease.ts";
import { lastEditions } from "../../src/facts/lastEditions.ts";
import { summedEditions } from "../../src/facts/offlineFacts.ts";
import { summedEdition, vintageDifference, type SummedEdition } from "../../src/stats/vintageDifference.ts";

const code = (text: string): AreaCode => text as AreaCode;
const edition = (areas: Readonly<Record<string, readonly (readonly [number, number])[]>>): SummedEdition => {
  const figures = Object.entries(areas).map(
    ([area, own]) => [code(area), own.map(([period, value]) => ({ period, value }))] as const
  );
  const economies = new Set(figures.map(([area]) => area));
  return summedEdition(new Map(figures), economies, { peersOf: () => undefined, isComparable: () => true });
};

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
      withdrawn: expect.closeTo(40 - 95, 8) as number,
      pace: 0
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

  it("moves an older figure on at the pace of its own edition, and tells where the pace alone made a difference", () => {
    const peers = (to: number) =>
      Object.fromEntries(
        ["BBB", "CCC", "DDD", "EEE", "FFF"].map((area) => [
          area,
          [
            [2021, 50],
            [2022, to]
          ] as const
        ])
      );
    const before = edition({ ...peers(50), AAA: [[2021, 40]] });
    const after = edition({ ...peers(60), AAA: [[2021, 40.04]] });
    const difference = vintageDifference(2022, population, before, after);
    // From 50 to 60 is ln 1.5 on the logistic scale, and 40 % come to 50 % by that.
    expect(difference.byKind.pace).toBeCloseTo(50 - 60, 0);
    expect(difference.byKind.revised).toBeCloseTo(-50, 8);
    expect(difference.changes.find(({ kind }) => kind === "pace")).toMatchObject({
      area: "AAA",
      before: { period: 2021, value: 40 },
      after: { period: 2021, value: 40.04 }
    });
  });

  it("takes no figure of more than ten years before", () => {
    const before = edition({ AAA: [[2010, 0]], BBB: [[2022, 50]], CCC: [[2022, 50]] });
    const after = edition({ BBB: [[2022, 50]], CCC: [[2022, 50]] });
    expect(vintageDifference(2022, population, before, after).changes).toEqual([]);
  });

  it("finds what made 2.65 billion of 2023 into 2.46", async () => {
    const people = (await keptStore.population())(2023);
    const [older, newer] = await lastEditions(keptStore, "internet-use");
    const summed = await summedEditions(keptStore);
    const [before, after] = [summed(older.figures), summed(newer.figures)];
    const difference = vintageDifference(2023, people, before, after);
    expect(difference.before / 1e9).toBeCloseTo(2.652, 3);
    expect(difference.after / 1e9).toBeCloseTo(2.464, 3);
    const millions = Object.values(difference.byKind).map((value) => Math.round(value / 1e6));
    expect(millions).toEqual([-158, -26, -5, 0]);
    const [china, india] = difference.changes;
    expect([china?.area, Math.round((china?.people ?? 0) / 1e6)]).toEqual(["CHN", -185]);
    expect([india?.area, Math.round((india?.people ?? 0) / 1e6)]).toEqual(["IND", -29]);
    expect(vintageDifference(2022, people, before, after).before).toBeGreaterThan(2.7e9);
  });
});
