import { describe, expect, it } from "vitest";
import { changeOfWorld, changesOfWorld, lastChangeOfSum } from "../../src/facts/changesOfUse.ts";
import { drawnPeriods } from "../../src/facts/drawnPeriods.ts";
import { factsOfCountry } from "../../src/facts/factsOfCountry.ts";
import { incomesOf } from "../../src/facts/incomesOf.ts";
import { carryRangeOf } from "../../src/facts/rangeOfSum.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { Store } from "../../src/query/store.ts";
import { codes, smallStore, type SmallData, type SmallRow } from "../fixtures/smallStore.ts";

const members = codes("AAA BBB CCC DDD");
const [a, b, c, d] = members as [AreaCode, AreaCode, AreaCode, AreaCode];
const rows = (period: number, ...values: readonly (number | undefined)[]): readonly SmallRow[] =>
  values.flatMap((value, index) => (value === undefined ? [] : [[members[index] ?? "", period, value] as const]));
const women = { dimensions: { sex: "F" } } as const;

// A and B are poor, C is rich, and D has no income group; the world is all four.
const data = {
  areas: [
    { code: "AAA", incomeGroup: "LIC" },
    { code: "BBB", incomeGroup: "LIC" },
    { code: "CCC", incomeGroup: "HIC" },
    { code: "DDD" }
  ],
  groups: [
    { id: "world", scheme: "world", members },
    { id: "lic", scheme: "income", members: [a, b] },
    { id: "hic", scheme: "income", members: [c] }
  ],
  rows: {
    population: [2018, 2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) => rows(year, 300, 100, 500, 100)),
    "internet-use": [
      ...rows(2018, 10, 20, 80, 30),
      ...rows(2019, 12, 24, 82, 32),
      ...rows(2023, 20, undefined, 90, 40),
      ["BBB", 2023, 60, { status: "E" }],
      ...rows(2024, 22, 66, 92, 42)
    ],
    "data-only-mobile-basket": rows(2023, 4, 8, 1, 20),
    "data-only-mobile-basket-usd": rows(2023, 1, 1, 1, 1),
    "gni-per-capita": rows(2023, 1, 1, 1, 1),
    "mobile-phone-ownership": [
      ...rows(2020, 50),
      ["AAA", 2018, 30, women],
      ["BBB", 2022, 70, women],
      ["CCC", 2022, 90, women]
    ]
  },
  languages: [
    { speakers: 500, webPages: 2 },
    { speakers: 300, webPages: undefined },
    { speakers: 200, webPages: 6 },
    { speakers: undefined, webPages: 99 }
  ] as never,
  areaLanguages: [
    { area: "AAA", language: "one", share: 20 },
    { area: "BBB", language: "two", share: 99 },
    { area: "AAA", language: "tri", share: 70 }
  ] as never,
  withheld: [
    { indicator: "internet-use", area: "AAA", period: 2020, reason: "x" },
    { indicator: "population", area: "BBB", period: 2020, reason: "y" }
  ] as never,
  breaks: [
    { indicator: "internet-use", area: "CCC", period: 2023, reason: "stated" },
    { indicator: "population", area: "AAA", period: 2020, reason: "stated" }
  ],
  sources: [{ id: "one", publisher: "P", vintage: "2026-07" }]
} as const satisfies SmallData;
const store = smallStore(data);

describe("factsOfCountry", () => {
  it("holds a country against the members of its own income group", async () => {
    const { group } = await factsOfCountry(store, a);
    expect(group.id).toBe("income.LIC");
    // From 12 and 24 to 22 and 66, three in four of the people in the former.
    expect(group.change(2019, 2024)).toBeCloseTo(0.75 * 10 + 0.25 * 42, 10);
    expect(group.change(1990, 1991)).toBeUndefined();
  });

  it("gives the group's own figure of a year, an estimate where one is behind it, and none of other years", async () => {
    const { group } = await factsOfCountry(store, b);
    expect(group.use(2024)).toEqual({ share: 33, status: "A" });
    expect(group.use(2023)).toEqual({ share: 30, status: "E" });
    expect(group.use(2010)).toBeUndefined();
    expect((await factsOfCountry(store, c)).group.use(2024)).toEqual({ share: 92, status: "A" });
  });

  it("holds one without an income group against everybody", async () => {
    const { group } = await factsOfCountry(store, d);
    expect(group.id).toBe("group.world");
    expect(group.use(2024)).toEqual({ share: 63.4, status: "A" });
    // C's series breaks in between; of the 500 others, 300 moved by 10, 100 by 42 and 100 by 10.
    expect(group.change(2019, 2024)).toBeCloseTo((300 * 10 + 100 * 42 + 100 * 10) / 500, 10);
  });

  it("knows no figure of a group that the tables of groups lack", async () => {
    const lacking: Store = { ...store, groupSlices: () => Promise.resolve(new Map()) };
    expect((await factsOfCountry(lacking, a)).group.use(2024)).toBeUndefined();
    const other = smallStore({ ...data, groups: data.groups.slice(0, 1) });
    expect((await factsOfCountry(other, a)).group.use(2024)).toBeUndefined();
  });

  it("takes what belongs to the country, and nothing of others", async () => {
    const facts = await factsOfCountry(store, a);
    expect(facts.languages.map(({ language, share }) => [language, share])).toEqual([
      ["tri", 70],
      ["one", 20]
    ]);
    expect([...facts.withheld]).toEqual([["internet-use", "x"]]);
    expect([facts.breaksOf("internet-use"), facts.breaksOf("population").length]).toEqual([[], 1]);
    expect((await factsOfCountry(store, c)).breaksOf("internet-use")).toHaveLength(1);
    expect([...facts.lastSurveys]).toEqual([
      ["internet-use", 2024],
      ["mobile-phone-ownership", 2020]
    ]);
    expect((await factsOfCountry(smallStore({ ...data, rows: {} }), a)).lastSurveys).toEqual(new Map());
    expect(facts.publishers.get("internet-use")).toEqual(["P"]);
    // 8 pages of 1,000 people: of a language without a count of pages the speakers count, without speakers nothing.
    expect(facts.worldDepth).toBe(8);
    expect(facts.priceDifference).toMatchObject({ area: "AAA", published: 4, recomputed: 1200 });
    await expect(factsOfCountry(store, "XXX" as AreaCode)).rejects.toThrow('no area "XXX"');
  });
});

describe("the changes of people offline", () => {
  // In 2024 are offline 234 of A, 34 of B, 40 of C and 58 of D.
  it("are those of the members over the five years to the newest sum", async () => {
    const change = await lastChangeOfSum(store, [a, b]);
    expect([change.from, change.to]).toEqual([2019, 2024]);
    expect([change.before, change.after].map(Math.round)).toEqual([264 + 76, 234 + 34]);
  });

  it("are those of everybody who lived in either year", async () => {
    const moved = smallStore({
      ...data,
      rows: {
        ...data.rows,
        population: [...rows(2019, 300), ...rows(2021, 1, 1, 1, 1), ...rows(2024, undefined, 100, 500, 100)]
      }
    });
    const change = (await changeOfWorld(moved))(2019, 2024);
    expect(change.areas.map(({ area }) => area).toSorted()).toEqual(members);
    expect([change.before, change.after].map(Math.round)).toEqual([264, 34 + 40 + 58]);
  });

  it("are told over a year, over five, and since 2000", async () => {
    expect((await changesOfWorld(store)).map(({ from, to }) => [from, to])).toEqual([
      [2023, 2024],
      [2019, 2024],
      [2000, 2024]
    ]);
  });
});

describe("carryRangeOf", () => {
  it("counts the members of the group alone, in the newest year with a sum", async () => {
    const range = await carryRangeOf(store, "lic");
    expect(range?.period).toBe(2024);
    expect(range?.pace.people).toBeCloseTo(234 + 34, 8);
    expect((await carryRangeOf(store, "world"))?.pace.people).toBeCloseTo(234 + 34 + 40 + 58, 8);
  });

  it("is nothing where no member counts, and throws for a group that there is not", async () => {
    const nobody = smallStore({ ...data, groups: [{ id: "ssf", scheme: "region", members: codes("XXX") }] });
    expect(await carryRangeOf(nobody, "ssf")).toBeUndefined();
    await expect(carryRangeOf(nobody, "lic")).rejects.toThrow("no group lic");
  });
});

describe("drawnPeriods", () => {
  it("are the years of which any slice has a figure", async () => {
    expect(await drawnPeriods(store, "mobile-phone-ownership")).toEqual([2018, 2020, 2022]);
    expect(await drawnPeriods(store, "poverty")).toEqual([]);
  });

  it("leave out a year that the tables have and no slice fills", async () => {
    const cell = { low: 1, high: 1, status: "A" } as const;
    const slice = (key: string, ...cells: readonly (typeof cell | undefined)[]) =>
      ({ indicator: "poverty", key, periods: [2018, 2019, 2020], series: [{ area: "AAA", cells }] }) as never;
    const holed: Store = {
      ...store,
      slices: () => Promise.resolve([slice("total", cell), slice("sex-F", undefined, undefined, cell)])
    };
    expect(await drawnPeriods(holed, "poverty")).toEqual([2018, 2020]);
  });
});

describe("incomesOf", () => {
  it("parts poorer, upper-middle and high incomes; who is in no group goes with the middle", async () => {
    const areas = (["LIC", "LMC", "UMC", "HIC"] as const).map((incomeGroup) => ({ code: incomeGroup, incomeGroup }));
    const incomes = await incomesOf(smallStore({ areas: [...areas, { code: "NON" }], rows: {} }));
    expect(codes("LIC LMC UMC HIC NON").map(incomes)).toEqual([
      "poorer",
      "poorer",
      "upper-middle",
      "high",
      "upper-middle"
    ]);
  });
});
