import { describe, expect, it } from "vitest";
import { nearestPeers, type Traits } from "../../src/stats/peers.ts";

const country = (name: string, income?: number, rural?: number, people?: number, place: Traits["place"] = "other") => ({
  name,
  income,
  rural,
  people,
  place
});
const own = country("own", 1000, 50, 1e6);
const all = [
  own,
  country("double", 2000, 50, 1e6),
  country("half", 500, 50, 1e6),
  country("rich", 50_000, 50, 1e6),
  country("rural", 1000, 90, 1e6),
  country("large", 1000, 50, 1e9),
  country("island", 1000, 50, 1e6, "island"),
  country("unknown", undefined, 50, 1e6)
];
const names = (...of: Parameters<typeof nearestPeers<(typeof all)[number]>>) =>
  nearestPeers(...of).map(({ name }) => name);

describe("nearestPeers", () => {
  it("counts income and people by their logarithms: twice is as far as half", () => {
    const distant = names(
      own,
      [own, country("double", 2000), country("half", 500.1), country("more", 1600)],
      "income",
      9
    );
    expect(distant).toEqual(["more", "half", "double"]);
  });

  it("orders by every trait at once, and leaves out what is not known", () => {
    const order = names(own, all, "all", 9);
    expect(order).not.toContain("own");
    expect(order).not.toContain("unknown");
    expect(order.slice(0, 2).toSorted()).toEqual(["double", "half"]);
    expect(order).toHaveLength(6);
  });

  it("counts one trait where the reader asks for one", () => {
    expect(names(own, all, "rural", 7).at(-1)).toBe("rural");
    expect(names(own, all, "people", 7).at(-1)).toBe("large");
    expect(names(own, all, "place", 5).slice(0, 4)).not.toContain("island");
    expect(names(own, all, "income", 2)).toHaveLength(2);
  });

  it("weighs each trait by how far countries lie apart in it, not by its unit", () => {
    // Ten points of rural people are half of what sets these countries apart, e times the income all of it and more.
    const ten = country("ten points", 1000, 60, 1e6);
    const rich = country("e times", 1000 * Math.E, 50, 1e6);
    const spread = [country("town", 1000, 10, 1e6), country("village", 1000, 90, 1e6)];
    expect(names(own, [own, ten, rich, ...spread], "all", 1)).toEqual(["ten points"]);
    // Another kind of place counts as two standard deviations: nearer than what lies further apart in income.
    const island = country("island", 1000, 50, 1e6, "island");
    const among = [own, island, ...Array.from({ length: 8 }, (_, index) => country(`like ${index}`, 1000, 50, 1e6))];
    const order = names(own, [...among, country("far", 1e6, 50, 1e6), country("near", 1500, 50, 1e6)], "place", 99);
    expect(order.slice(-3)).toEqual(["near", "island", "far"]);
  });

  it("finds nobody for a country without the trait", () => {
    expect(names(country("new", undefined, 50, 1e6), all, "income", 5)).toEqual([]);
  });
});
