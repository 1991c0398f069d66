import { describe, expect, it } from "vitest";
import { keptStore } from "../../fixtures/keptRelease.ts";
import { publishedShares } from "../../../src/views/prices/publishedShares.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { Observation } from "../../../src/model/observation.ts";

const of = (area: string, period: number, value: number): Observation => ({
  area: area as AreaCode,
  period,
  dimensions: {},
  value,
  status: "A",
  source: "s"
});

describe("publishedShares", () => {
  it("compares the newest year with the last income known by then", () => {
    const compared = publishedShares({
      shares: [of("PSE", 2025, 1.4), of("PSE", 2024, 9)],
      prices: [of("PSE", 2024, 1), of("PSE", 2025, 15)],
      incomes: [of("PSE", 2024, 3000), of("PSE", 2023, 1), of("PSE", 2026, 1)]
    });
    expect(compared).toEqual({
      period: 2025,
      areas: 1,
      differing: [{ area: "PSE", published: 1.4, recomputed: 6, incomePeriod: 2024 }]
    });
  });

  it("names the State of Palestine, published at 1.40 and recomputed at 5.99", async () => {
    const store = keptStore;
    const { differing } = publishedShares({
      shares: await store.observations("data-only-mobile-basket"),
      prices: await store.observations("data-only-mobile-basket-usd"),
      incomes: await store.observations("gni-per-capita")
    });
    const palestine = differing.find(({ area }) => area === "PSE");
    expect([palestine?.published.toFixed(2), palestine?.recomputed.toFixed(2)]).toEqual(["1.40", "5.99"]);
  });
});
