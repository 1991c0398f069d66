import { describe, expect, it } from "vitest";
import { comparedShares } from "../../src/facts/comparedShares.ts";
import { figuresOfCountry } from "../../src/facts/figuresOfCountry.ts";
import { firstSlice, latestCells } from "../../src/facts/firstSlice.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { Store } from "../../src/query/store.ts";
import { codes, smallStore } from "../fixtures/smallStore.ts";

const areas = codes("AAA BBB CCC DDD EEE FFF GGG HHH III JJJ");
const first = areas[0]!;
const women = { dimensions: { sex: "F" } } as const;

// Ten areas of one year, so that a place can be told; A alone has women's figures, and of another source.
const store = smallStore({
  areas: areas.map((code) => ({ code })),
  rows: {
    "internet-use": [
      ["AAA", 2020, 10, { source: "old" }],
      ...areas.map((code, index) => [code, 2023, 50 + index, { origin: `survey of ${code}` }] as const)
    ],
    "mobile-phone-ownership": [
      ["AAA", 2023, 70, { source: "two", origin: "agency" }],
      ["AAA", 2022, 60, { ...women, source: "three" }],
      ["BBB", 2023, 80]
    ],
    "households-online": [["BBB", 2023, 40]],
    "data-only-mobile-basket": [
      ["AAA", 2023, 4],
      ["BBB", 2023, 2]
    ],
    "data-only-mobile-basket-usd": [
      ["AAA", 2023, 10],
      ["BBB", 2023, 10]
    ],
    "gni-per-capita": [
      ["AAA", 2022, 6000],
      ["BBB", 2022, 6000]
    ]
  }
});

const of = async (id: string, area: AreaCode = first) =>
  (await figuresOfCountry(store, area)).find(({ indicator }) => indicator.id === id)?.figures ?? [];

describe("figuresOfCountry", () => {
  it("has every indicator of the store in the order of the catalogue, without figures where there are none", async () => {
    const found = await figuresOfCountry(store, first);
    expect(found.map(({ indicator }) => indicator.id)).toEqual((await store.indicators()).map(({ id }) => id));
    expect(await of("households-online")).toEqual([]);
    expect(await of("households-online", areas[1])).toHaveLength(1);
  });

  it("gives each slice its latest figure, its years, and who stands behind that figure alone", async () => {
    const [use] = await of("internet-use");
    expect(use).toMatchObject({ key: "total", latest: { period: 2023, low: 50 } });
    expect(use?.history.map(({ period }) => period)).toEqual([2020, 2023]);
    expect(use?.origin).toMatchObject({ origin: "survey of AAA", source: "one" });
    const [total, own] = await of("mobile-phone-ownership");
    expect(total).toMatchObject({ latest: { period: 2023, low: 70 }, origin: { origin: "agency", source: "two" } });
    expect(own).toMatchObject({
      codes: { sex: "F" },
      latest: { period: 2022 },
      origin: { origin: "", source: "three" }
    });
  });

  it("tells the place among the areas of the same year, and none where they are few", async () => {
    const places = await Promise.all(areas.map(async (area) => (await of("internet-use", area))[0]?.place));
    expect(places.map((place) => place?.of)).toEqual(areas.map(() => areas.length));
    expect((await of("mobile-phone-ownership"))[0]?.place).toBeUndefined();
  });

  it("notes of a figure what its row says, and nothing that it does not", async () => {
    const noted = smallStore({
      areas: [{ code: "AAA" }],
      rows: {
        "internet-use": [["AAA", 2023, 50.123, { origin: "Setar", ages: "Y_GE15" }]],
        "households-online": [["AAA", 2023, 40, { origin: "Statistics office" }]],
        "data-only-mobile-basket": [["AAA", 2023, 4, { incomeYear: 2021 }]],
        "local-content-coverage-10k": [["AAA", 2023, NaN, { value: undefined, low: 1, high: 2 } as never]]
      },
      origins: new Map([
        ["Setar", "operator"],
        ["Statistics office", "agency"]
      ])
    });
    const found = (await figuresOfCountry(noted, first)).map((each) => [each.indicator.id, each.figures[0]?.origin]);
    expect(Object.fromEntries(found)).toStrictEqual({
      "internet-use": { origin: "Setar", source: "one", exact: 50.123, ages: "Y_GE15", ofOperators: true },
      "households-online": { origin: "Statistics office", source: "one", exact: 40 },
      "data-only-mobile-basket": { origin: "", source: "one", exact: 4, incomeYear: 2021 },
      "local-content-coverage-10k": { origin: "", source: "one" }
    });
  });

  it("throws by name where a figure has no row behind it", async () => {
    const without: Store = { ...store, observations: () => Promise.resolve([]) };
    await expect(figuresOfCountry(without, first)).rejects.toThrow("internet-use: no source for AAA total 2023");
  });
});

describe("the slice that is shown first", () => {
  it("gives the latest figure of each area", async () => {
    const latest = await latestCells(store, "mobile-phone-ownership");
    expect([...latest].map(([area, { period, low }]) => [area, period, low])).toEqual([
      ["AAA", 2023, 70],
      ["BBB", 2023, 80]
    ]);
    expect((await firstSlice(store, "mobile-phone-ownership")).key).toBe("total");
  });

  it("throws by name where there is none", async () => {
    await expect(firstSlice(store, "shutdowns")).rejects.toThrow("shutdowns: no slice");
  });
});

describe("comparedShares", () => {
  it("lays each published share beside 12 × price ÷ income", async () => {
    // 12 × 10 ÷ 6,000 is 2 %: A's 4 % is twice as much, B's is that.
    const { differing } = await comparedShares(store);
    expect(differing).toEqual([{ area: "AAA", published: 4, recomputed: 2, incomePeriod: 2022 }]);
  });
});
