import { describe, expect, it } from "vitest";
import { awaited } from "../../src/catalog/indicators/awaited.ts";
import { indicatorsWithGaps } from "../../src/facts/dataGaps.ts";
import { figuresOfCountry } from "../../src/facts/figuresOfCountry.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { codes, smallStore, type SmallData } from "../fixtures/smallStore.ts";

const bySex = "internet-use-by-sex";
const [area] = codes("AAA") as [AreaCode];
const rows = {
  population: [["AAA", 2023, 1000]],
  "internet-use": [["AAA", 2023, 40]]
} satisfies SmallData["rows"];
const without = smallStore({ areas: [{ code: "AAA" }], rows });
const withFigures = smallStore({
  areas: [{ code: "AAA" }],
  rows: {
    ...rows,
    [bySex]: [
      ["AAA", 2023, 36, { dimensions: { sex: "F" } }],
      ["AAA", 2023, 44, { dimensions: { sex: "M" } }]
    ]
  }
});

describe("a series that is awaited", () => {
  it("is not shown, listed or counted anywhere while there are no figures of it", async () => {
    const ids = new Set<string>(awaited.map(({ id }) => id));
    expect(ids.size).toBeGreaterThanOrEqual(7);
    expect((await without.indicators()).filter(({ id }) => ids.has(id))).toEqual([]);
    expect((await figuresOfCountry(without, area)).filter(({ indicator }) => ids.has(indicator.id))).toEqual([]);
    expect((await indicatorsWithGaps(without)).filter(({ id }) => ids.has(id))).toEqual([]);
    expect(await without.observations(bySex)).toEqual([]);
  });

  it("is one like any other from its first figures on", async () => {
    expect((await withFigures.indicators()).map(({ id }) => id)).toContain(bySex);
    const own = (await figuresOfCountry(withFigures, area)).find(({ indicator }) => indicator.id === bySex);
    expect(own?.figures.map(({ key, latest }) => [key, latest.low, latest.period])).toEqual([
      ["total", 36, 2023],
      ["sex-M", 44, 2023]
    ]);
    expect((await indicatorsWithGaps(withFigures)).map(({ id }) => id)).toContain(bySex);
    expect((await withFigures.slices(bySex)).map(({ key }) => key)).toEqual(["total", "sex-M"]);
  });
});
