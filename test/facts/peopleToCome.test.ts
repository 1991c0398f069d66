import { describe, expect, it } from "vitest";
import { adultsOf, countedTwice, peopleToCome } from "../../src/facts/peopleToCome.ts";
import { progressOfAreas, progressOfGroup } from "../../src/facts/progressFacts.ts";
import { codes, smallStore, type SmallRow } from "../fixtures/smallStore.ts";

const [seen, apart, island] = codes("AAA BBB TWN");

/** People of all ages and of 15 and over, in thousands, in 2019, 2024 and 2030. */
const people = (area: string, all: readonly number[], adults: readonly number[]): readonly SmallRow[] =>
  [2019, 2024, 2030].flatMap((period, index): readonly SmallRow[] => [
    [area, period, (all[index] ?? 0) * 1000, { dimensions: { age: "_T" }, status: period > 2023 ? "F" : "E" }],
    [area, period, (adults[index] ?? 0) * 1000, { dimensions: { age: "Y_GE15" }, status: period > 2023 ? "F" : "E" }]
  ]);

const store = smallStore({
  areas: [
    { code: "AAA", economy: true },
    { code: "BBB", economy: true },
    { code: "TWN", economy: false }
  ],
  rows: {
    // The World Bank's people fell as they do where a war drives them away; of AAA it counts a tenth more than the UN.
    population: [
      ["AAA", 2019, 1_200_000],
      ["AAA", 2024, 1_100_000],
      ["BBB", 2019, 500_000],
      ["BBB", 2024, 505_000]
    ],
    "population-prospects": [
      ...people("AAA", [1200, 1000, 1300], [900, 800, 1000]),
      ...people("BBB", [490, 500, 520], [300, 310, 330]),
      ...people("TWN", [200, 200, 190], [150, 150, 160])
    ],
    "internet-use": [
      ["AAA", 2019, 60],
      ["AAA", 2024, 80],
      ["BBB", 2024, 50],
      ["TWN", 2024, 50]
    ]
  }
});

describe("people of years to come", () => {
  it("are the UN's, whatever the years before were like", async () => {
    expect((await peopleToCome(store, "_T")).get(seen!)?.get(2030)).toBe(1_300_000);
    const progress = (await progressOfAreas(store)).get(seen!)!;
    expect([progress.online, progress.peopleThen]).toEqual([800_000, 1_300_000]);
    expect(progress.toConnect?.people).toBeCloseTo(0.95 * 1_300_000 - 800_000, 6);
    // 80 % of a million less 60 % of 1.2 million, the UN's people of both years.
    expect(progress.pace!.peoplePerDay * 5 * 365.25).toBeCloseTo(80_000, 6);
  });

  it("are those of 15 and over where a target speaks of these", async () => {
    expect(await adultsOf(store, seen!)).toMatchObject({ year: 2030, people: 1_000_000, more: 1_000_000 - 640_000 });
    expect(await adultsOf(store, "XXX" as never)).toBeUndefined();
  });

  it("count an area without a World Bank population on its own page, and in no sum", async () => {
    expect((await progressOfAreas(store)).get(island!)?.toConnect?.people).toBeCloseTo(0.95 * 190_000 - 100_000, 6);
    expect((await progressOfGroup(store, codes("AAA BBB TWN"))).areas).toBe(2);
  });

  it("name the economies that the World Bank counts otherwise, by more than 2 %", async () => {
    expect(await countedTwice(store)).toEqual([
      { area: seen, worldBank: 1_100_000, un: 1_000_000, percent: expect.closeTo(10, 8) as number }
    ]);
    expect((await countedTwice(store)).some(({ area }) => area === apart)).toBe(false);
  });

  it("name the widest apart first, whichever way, none that is less than 2 % away, nor one that the UN does not count", async () => {
    const counted = smallStore({
      areas: codes("AAA BBB CCC DDD EEE").map((code) => ({ code })),
      rows: {
        population: (["AAA 1030", "BBB 900", "CCC 1019", "DDD 5", "EEE 2000"] as const).map((text): SmallRow => {
          const [area = "", value] = text.split(" ");
          return [area, 2024, Number(value)];
        }),
        "population-prospects": codes("AAA BBB CCC EEE").map((area) => [
          area,
          2024,
          1000,
          { dimensions: { age: "_T" } }
        ])
      }
    });
    expect((await countedTwice(counted)).map(({ area, percent }) => [area, Math.round(percent)])).toEqual([
      ["EEE", 100],
      ["BBB", -10],
      ["AAA", 3]
    ]);
  });

  it("are not told where the use, the people of now or those of then are not known", async () => {
    const known: Readonly<Record<string, readonly number[]>> = { AAA: [2024, 2030], BBB: [2024], CCC: [2030] };
    const some = smallStore({
      areas: codes("AAA BBB CCC DDD").map((code) => ({ code })),
      rows: {
        population: codes("AAA BBB CCC DDD").map((area) => [area, 2024, 10]),
        "population-prospects": Object.entries({ ...known, DDD: [2024, 2030] }).flatMap(([area, years]) =>
          years.map((year) => [area, year, 100, { dimensions: { age: "Y_GE15" } }] as const)
        ),
        "internet-use": codes("AAA BBB CCC").map((area) => [area, 2024, 50])
      }
    });
    const told = codes("AAA BBB CCC DDD").map(async (area) => (await adultsOf(some, area))?.more);
    expect(await Promise.all(told)).toEqual([50, undefined, undefined, undefined]);
    expect((await peopleToCome(some, "_T")).size).toBe(0);
  });
});
