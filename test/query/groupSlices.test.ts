import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/catalog/catalog.ts";
import { keptStore as store } from "../fixtures/keptRelease.ts";

describe("the figures of groups", () => {
  it("are for the world those that the slices carry, wherever they are shown", async () => {
    for (const id of ["internet-use", "people-offline", "mobile-phone-ownership"] as const) {
      const ofGroups = await store.groupSlices(id);
      const slices = await store.slices(id);
      expect([...ofGroups.keys()]).toEqual(slices.map(({ key }) => key));
      for (const { key, periods, summaries, latestSummary } of slices) {
        const world = ofGroups.get(key)?.series.get("world");
        expect(world?.outcomes).toHaveLength(periods.length);
        const all = [...(world?.outcomes ?? []), world?.latest];
        const given = all.map((outcome) => outcome?.figure?.low);
        const carried = [...summaries, latestSummary].map((summary) =>
          summary && summary.coverage >= 0.5 ? summary.low : undefined
        );
        expect([id, key, given]).toEqual([id, key, carried]);
      }
    }
  }, 30_000);

  it("know for every indicator either a figure or why there is none", async () => {
    const laws = await store.groupSlices("cyberlaw");
    for (const { series } of laws.values()) expect(series.get("ssf")?.latest.withheld).toBe("not-additive");
    const prices = (await store.groupSlices("data-only-mobile-basket")).get("total")?.series.get("ssf")?.latest;
    expect(prices?.figure?.low).toBeGreaterThan(indicatorOf("data-only-mobile-basket").breaks[0] ?? Infinity);
  });

  it("cover sub-Saharan Africa's Internet use of 2023, and say how far", async () => {
    const use = (await store.groupSlices("internet-use")).get("total");
    const at = use?.periods.indexOf(2023) ?? -1;
    const figure = use?.series.get("ssf")?.outcomes[at]?.figure;
    expect(figure?.coverage).toBeGreaterThan(0.8);
    expect(figure?.low).toBeGreaterThan(25);
    expect(figure?.low).toBeLessThan(45);
  });
});
