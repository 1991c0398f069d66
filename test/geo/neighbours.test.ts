import { describe, expect, it } from "vitest";
import { keptStore as store } from "../fixtures/keptRelease.ts";
import { areaNeighbours } from "../../src/geo/neighbours.ts";
import type { AreaCode } from "../../src/model/area.ts";

const neighbours = areaNeighbours((await store.areas()).map(({ code }) => code));
const of = (area: string): readonly string[] | undefined => neighbours.get(area as AreaCode);

describe("areaNeighbours", () => {
  it("finds who shares a border on land", () => {
    expect(of("KEN")).toEqual(["ETH", "SOM", "SSD", "TZA", "UGA"]);
    expect(of("PRT")).toEqual(["ESP"]);
    expect(of("LSO")).toEqual(["ZAF"]);
    expect(of("JPN")).toBeUndefined();
  });

  it("counts what the maps merge or split off: Somaliland is Somalia, French Guiana borders Brazil", () => {
    expect(of("ETH")).toContain("SOM");
    expect(of("GUF")).toContain("BRA");
    expect(of("FRA")).not.toContain("BRA");
  });

  it("is mutual", () => {
    const pairs = [...neighbours].flatMap(([area, others]) => others.map((other) => [area, other] as const));
    expect(pairs.length).toBeGreaterThan(550);
    expect(pairs.filter(([area, other]) => !of(other)?.includes(area))).toEqual([]);
  });
});
