import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/catalog/catalog.ts";
import { areaOf } from "../../src/facts/areaOf.ts";
import { areaReceipt } from "../../src/facts/areaReceipt.ts";
import { indicatorReceipt } from "../../src/facts/indicatorReceipt.ts";
import { leadsIn, themesIn } from "../../src/facts/leadsIn.ts";
import { observationsOf } from "../../src/facts/observationsOf.ts";
import { countrySources, groupSources, publisherOfSource, publisherReader } from "../../src/facts/publishers.ts";
import { worldReceipt } from "../../src/facts/worldReceipt.ts";
import type { Area, AreaCode } from "../../src/model/area.ts";
import { regionTable } from "../../src/query/export/regionTable.ts";
import { keptStore } from "../fixtures/keptRelease.ts";
import { smallStore } from "../fixtures/smallStore.ts";

const women = { dimensions: { sex: "F" }, source: "two" } as const;
const store = smallStore({
  areas: [{ code: "AAA" }, { code: "BBB" }, { code: "CCC" }],
  rows: {
    "internet-use": [
      ["AAA", 2022, 40, { status: "E", source: "one+two" }],
      ["AAA", 2020, 30],
      ["BBB", 2021, 60, { status: "_U" }]
    ],
    "mobile-phone-ownership": [
      ["AAA", 2021, 70, { source: "three" }],
      ["AAA", 2023, 50, women],
      ["AAA", 2022, 80, { dimensions: { sex: "_T" }, source: "three" }],
      ["AAA", 2020, 60, { source: "three" }]
    ],
    population: [
      ["AAA", 2022, 10, { source: "three" }],
      ["BBB", 2022, 30, { source: "three" }]
    ],
    cyberlaw: [["BBB", 2024, 1, { dimensions: { law: "PRIVACY" }, source: "four" }]]
  },
  sources: [
    { id: "two", publisher: "P" },
    { id: "one", publisher: "O" },
    { id: "three", publisher: "P" },
    { id: "four", publisher: "Q" },
    { id: "five", publisher: "R" }
  ]
});
const a = "AAA" as AreaCode;
const idsOf = (of: readonly { readonly id: string }[]): string => of.map(({ id }) => id).join(" ");

describe("areaOf and observationsOf", () => {
  it("find an area by its code, and its rows alone", async () => {
    expect((await areaOf(store, "BBB")).code).toBe("BBB");
    await expect(areaOf(store, "XXX")).rejects.toThrow('no area "XXX"');
    const own = await observationsOf(store, a);
    expect([...own].map(([id, rows]) => [id, rows.length])).toEqual([
      ["internet-use", 2],
      ["mobile-phone-ownership", 4],
      ["population", 1]
    ]);
    expect((await observationsOf(store, "CCC" as AreaCode)).size).toBe(0);
  });
});

describe("areaReceipt", () => {
  it("lists each indicator with its rows, and numbers the sources with the most figures first", async () => {
    const receipt = await areaReceipt(store, a);
    expect(receipt.indicators.map(({ indicator, rows }) => [indicator.id, rows.length])).toEqual([
      ["internet-use", 2],
      ["mobile-phone-ownership", 4],
      ["population", 1]
    ]);
    expect(receipt.count).toBe(7);
    // Four figures of "three"; two each of "two" and "one", which stand in the order of the manifest.
    expect(idsOf(receipt.sources)).toBe("three two one");
    expect(receipt.numbersOf("one+two")).toEqual([3, 2]);
    expect(receipt.numbersOf("three")).toEqual([1]);
  });
});

describe("areaReceipt of an area with regions", () => {
  const figure = (region: string, period: number, source: string) =>
    ({ indicator: "survey-internet", area: a, region, period, value: 10, status: "A", source }) as const;
  const regions = [
    { code: "AAAr2", area: a, name: "South" },
    { code: "AAAr1", area: a, name: "North" },
    { code: "AAAr9", area: a, name: "Nobody asked here" }
  ];
  const figures = [figure("AAAr2", 2010, "two"), figure("AAAr1", 2010, "two"), figure("AAAr2", 2014, "one")];
  const withRegions = smallStore({
    areas: [{ code: "AAA" }],
    rows: { "survey-internet": [["AAA", 2010, 20]], population: [["AAA", 2022, 10]] },
    sources: [{ id: "one" }, { id: "two" }],
    regions: new Map([["AAA", { regions, figures }]])
  });

  it("has each figure of a region under its indicator, by region and the newest first, and counts it", async () => {
    const receipt = await areaReceipt(withRegions, a);
    const told = receipt.indicators.map((each) => [
      each.indicator.id,
      each.regions.map(({ name, figures: own }) => `${name} ${own.map(({ period }) => period).join(" ")}`)
    ]);
    expect(told).toEqual([
      ["survey-internet", ["North 2010", "South 2014 2010"]],
      ["population", []]
    ]);
    expect(receipt.count).toBe(5);
    expect(idsOf(receipt.sources)).toBe("one two");
  });

  it("has them in the table of the area, with the region's code and name", () => {
    const areas = [{ code: a, names: { en: "A land" } }] as unknown as readonly Area[];
    const context = { areas, licenceOf: () => "free" as const };
    const table = regionTable([indicatorOf("survey-internet")], { regions, figures }, context);
    const names = table.columns.map(({ name }) => name);
    expect(names.slice(-2)).toEqual(["region", "region_name"]);
    const cells = (row: (typeof table.rows)[number], ...of: readonly string[]) =>
      of.map((name) => row[names.indexOf(name)]);
    expect(table.rows.map((row) => cells(row, "indicator", "period", "wealth", "region", "region_name"))).toEqual([
      ["survey-internet", 2010, "_T", "AAAr1", "North"],
      ["survey-internet", 2010, "_T", "AAAr2", "South"],
      ["survey-internet", 2014, "_T", "AAAr2", "South"]
    ]);
  });
});

describe("indicatorReceipt", () => {
  it("counts the rows of each status that occurs, in the order of statuses", async () => {
    const receipt = await indicatorReceipt(store, indicatorOf("internet-use"));
    expect(receipt.rows).toBe(3);
    expect(receipt.statuses).toEqual([
      { status: "A", count: 1 },
      { status: "E", count: 1 },
      { status: "_U", count: 1 }
    ]);
    expect(idsOf(receipt.sources)).toBe("one two");
  });

  it("takes the latest row of each area in the slice that is shown first, wherever it stands", async () => {
    const use = await indicatorReceipt(store, indicatorOf("internet-use"));
    expect([...use.latest].map(([area, { period, value }]) => [area, period, value])).toEqual([
      ["AAA", 2022, 40],
      ["BBB", 2021, 60]
    ]);
    const phones = await indicatorReceipt(store, indicatorOf("mobile-phone-ownership"));
    expect(phones.latest.get(a)).toMatchObject({ period: 2022, value: 80 });
  });

  it("gives the world's figures of the years that have one, the newest first", async () => {
    const { years, rows } = await indicatorReceipt(keptStore, indicatorOf("internet-use"));
    const periods = years.map(({ period }) => period);
    expect(periods).toEqual(periods.toSorted((one, other) => other - one));
    const [newest] = years;
    const values = (await keptStore.observations("internet-use")).filter(({ period }) => period === newest?.period);
    expect(newest?.summary.areas).toBe(values.length);
    const population = (await keptStore.population())(newest?.period ?? 0);
    const covered = values.reduce((total, { area }) => total + (population.get(area) ?? 0), 0);
    const everybody = [...population.values()].reduce((total, people) => total + people, 0);
    expect(newest?.summary.coverage).toBeCloseTo(covered / everybody, 3);
    expect(rows).toBe((await keptStore.observations("internet-use")).length);
  });
});

describe("publishers", () => {
  it("are named once, in the order of their figures", async () => {
    const ofIndicator = await publisherReader(store, (each) => each);
    expect(ofIndicator("internet-use")).toBe("O + P");
    expect(ofIndicator("mobile-phone-ownership")).toBe("P");
    expect(ofIndicator("poverty")).toBe("");
    const ofSource = await publisherOfSource(store, (each) => each);
    expect([ofSource("two+one"), ofSource("two+three"), ofSource("nine+four")]).toEqual(["P + O", "P", "nine + Q"]);
  });

  it("are those of the brief: without the sources of what is not printed there", async () => {
    // Laws are no part of the brief. Of a country, only the sources of the figures that it has, as the manifest lists them.
    expect(
      idsOf(await groupSources(store))
        .split(" ")
        .toSorted()
    ).toEqual(["one", "three", "two"]);
    const figure = (source: string) => ({ origin: { origin: "", source } });
    const figures = [
      { indicator: indicatorOf("internet-use"), figures: [figure("one+three")] },
      { indicator: indicatorOf("cyberlaw"), figures: [figure("four")] }
    ] as never;
    expect(idsOf(await countrySources(store, { figures }))).toBe("one three");
  });
});

describe("leadsIn and themesIn", () => {
  it("name what the store has, in the order of the theme", async () => {
    expect(await leadsIn(store, "unconnected")).toEqual(["internet-use"]);
    expect(await leadsIn(store, "skills")).toEqual([]);
    expect(await themesIn(store)).toEqual(["unconnected", "safe-and-open"]);
  });
});

describe("worldReceipt", () => {
  it("adds up: lines to the newest year's sum, years from the newest back", async () => {
    const receipt = await worldReceipt(keptStore);
    expect(receipt.years.map(({ all }) => all.period)).toEqual([2024, 2023, 2022, 2021]);
    expect(receipt.period).toBe(2024);
    const newest = receipt.years[0]!.all;
    const sum = receipt.lines.reduce((total, { offline }) => total + offline, 0);
    expect(sum).toBeCloseTo(newest.people, 0);
    expect(receipt.lines).toHaveLength(newest.areas);
    const population = (await keptStore.population())(2024);
    const inLines = receipt.lines.reduce((total, { people }) => total + people, 0);
    const everybody = [...population.values()].reduce((total, people) => total + people, 0);
    expect(inLines + receipt.peopleWithoutFigure).toBeCloseTo(everybody, 0);
    // Use comes from ITU's and the World Bank's figures, people from the World Bank's populations.
    const rows = [await keptStore.observations("internet-use"), await keptStore.observations("population")].flat();
    const named = new Set(rows.flatMap(({ source }) => source.split("+")));
    expect(new Set(receipt.sources.map(({ id }) => id))).toEqual(named);
    const kenya = receipt.lines.find(({ area }) => area === "KEN");
    expect(kenya).toMatchObject({ people: 56432944, restsOn: "measured" });
    expect(kenya?.offline).toBeCloseTo(36694830.4591, 0);
  });
});
