import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../../src/catalog/catalog.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import { roundForDisplay } from "../../../src/query/slices.ts";
import { createStore } from "../../../src/query/store.ts";
import { weightedMean } from "../../../src/stats/weightedMean.ts";

const store = createStore(join(import.meta.dirname, "../../../data"));
const period = 2024;

/** The next of a row of numbers from 0 to 1 that is the same each time. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** What a group of the reader's shows, from figures as they are shown, and what it would from every digit. */
async function bothWays(id: IndicatorId, groups: number): Promise<readonly (readonly [number, number])[]> {
  const indicator = indicatorOf(id);
  const rows = (await store.observations(id)).filter((row) => row.period === period && row.value !== undefined);
  const exact = new Map(rows.map(({ area, value = NaN }) => [area, value]));
  const people = (await store.population())(period);
  const roll = createDice(7);
  return Array.from({ length: groups }, (): readonly [number, number] => {
    const members = rows.map(({ area }) => area).filter((area) => people.has(area) && roll() < 0.05);
    const meanOf = (value: (area: AreaCode) => number | undefined): number =>
      roundForDisplay(indicator, weightedMean(members, value, (area) => people.get(area))?.value ?? 0);
    const shown = (area: AreaCode): number => roundForDisplay(indicator, exact.get(area) ?? NaN);
    return [meanOf(shown), meanOf((area) => exact.get(area))];
  });
}

describe("a group that a reader puts together", () => {
  it.each(["internet-use", "coverage-4g"] as const)(
    "is off by one in the last digit of %s at most, as the page says",
    async (id) => {
      const step = 10 ** -indicatorOf(id).decimals;
      const pairs = await bothWays(id, 500);
      const apart = pairs.map(([one, other]) => Math.round(Math.abs(one - other) / step));
      expect(pairs.length).toBe(500);
      expect(Math.max(...apart)).toBe(1);
    }
  );
});
