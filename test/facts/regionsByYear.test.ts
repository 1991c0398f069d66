import { describe, expect, it } from "vitest";
import { regionsByYear } from "../../src/facts/regionsByYear.ts";
import { smallestCoverage } from "../../src/stats/smallestCoverage.ts";
import { keptStore as store } from "../fixtures/keptRelease.ts";

describe("the regions by year", () => {
  it("are the World Bank's seven, the newest year first, with the figures that their maps show", async () => {
    const { regions, years } = await regionsByYear(store, "internet-use");
    expect(regions.toSorted()).toEqual(["eas", "ecs", "lcn", "mea", "nac", "sas", "ssf"]);
    const periods = years.map(({ period }) => period);
    expect(periods.length).toBeGreaterThan(15);
    expect(periods).toEqual(periods.toSorted((a, b) => b - a));
    const slice = (await store.groupSlices("internet-use")).get("total")!;
    for (const { period, figures } of years)
      expect(figures).toEqual(
        regions.map((region) => slice.series.get(region)!.outcomes[slice.periods.indexOf(period)]!.figure)
      );
  });

  it("have no figure of few people, and no year without any figure", async () => {
    const { years } = await regionsByYear(store, "ict-skills");
    for (const { figures } of years) {
      const shown = figures.filter((each) => each !== undefined);
      expect(shown.length).toBeGreaterThan(0);
      expect(Math.min(...shown.map(({ coverage }) => coverage))).toBeGreaterThanOrEqual(smallestCoverage);
    }
  });

  it("are none where figures are not put together", async () => {
    expect((await regionsByYear(store, "cyberlaw")).years).toEqual([]);
  });
});
