import { describe, expect, it } from "vitest";
import { homeNumbers } from "../../src/facts/homeNumbers.ts";
import { newestSum, offlineYears, useByArea } from "../../src/facts/internetUse.ts";
import { lastEditions } from "../../src/facts/lastEditions.ts";
import { firstFall, offlineFacts } from "../../src/facts/offlineFacts.ts";
import { progressFacts, progressOfAreas, projectedAreas, snapshotDate } from "../../src/facts/progressFacts.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { keptProspects } from "../fixtures/keptProspects.ts";
import { keptStore } from "../fixtures/keptRelease.ts";
import { smallStore } from "../fixtures/smallStore.ts";

const kenya = "KEN" as AreaCode;
const china = "CHN" as AreaCode;

/** The people offline of a year as a reader would add them up, and those of them in China. */
async function offlineIn(year: number): Promise<{ readonly all: number; readonly china: number }> {
  const last = new Map<string, number>();
  const ascending = (await keptStore.observations("internet-use")).toSorted((a, b) => a.period - b.period);
  for (const { area, period, value = NaN } of ascending) if (period <= year) last.set(area, value);
  const people = (await keptStore.population())(year);
  const offline = [...people].map(([area, count]) => [area, (count * (100 - (last.get(area) ?? 100))) / 100] as const);
  return {
    all: offline.reduce((sum, [, count]) => sum + count, 0),
    china: offline.find(([area]) => area === "CHN")![1]
  };
}

describe("offlineFacts", () => {
  it("tells the change of each year since the one before, and over whom it can be compared", async () => {
    const { falls, dates } = await offlineFacts(keptStore);
    expect(firstFall).toBe(2020);
    expect(falls.map(({ period }) => period)).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(falls[0]).toMatchObject({ since: undefined });
    for (const [index, fall] of falls.entries()) {
      const now = await offlineIn(fall.period);
      expect(fall.people).toBeCloseTo(now.all, -2);
      if (index === 0) continue;
      const before = await offlineIn(fall.period - 1);
      expect(fall.since?.people).toBeCloseTo(now.all - before.all, -2);
      const { before: known, after, leftOut } = fall.since!.comparable;
      expect(leftOut.includes("CHN" as AreaCode)).toBe(fall.period === 2023);
      const ofChina = fall.period === 2023 ? now.china - before.china : 0;
      if (leftOut.length === (ofChina === 0 ? 0 : 1)) {
        expect(after - known).toBeCloseTo(now.all - before.all - ofChina, -2);
      }
    }
    expect(dates).toEqual(["2025-04-15", "2026-07"]);
  });

  it("compares the older edition with the newer one, not the other way round", async () => {
    const { changes, points } = await offlineFacts(keptStore);
    const [before, after] = await lastEditions(keptStore, "internet-use");
    const of = (edition: typeof before): ReadonlyMap<string, number> =>
      new Map(
        [...edition.figures].flatMap(([area, own]) =>
          own.flatMap(({ period, value }) => (period >= 2000 ? [[`${area} ${period}`, value] as const] : []))
        )
      );
    const [older, newer] = [of(before), of(after)];
    const shared = [...older.keys()].filter((key) => newer.has(key));
    expect(changes.common).toBe(shared.length);
    expect(changes.withdrawn).toBe(older.size - shared.length);
    expect(newer.size).not.toBe(older.size);
    expect(changes.changed).toBeGreaterThan(100);
    // The older edition does not reach the last year.
    expect(points.at(-1)).toMatchObject({ period: 2024, before: undefined });
    expect(points.at(0)?.before).toBeGreaterThan(1e9);
  });

  it("parts each year by region, and by what it rests on", async () => {
    const { years } = await offlineFacts(keptStore);
    expect(years.map(({ all }) => all.period).at(-1)).toBe(2024);
    for (const { all, byRegion } of years) {
      const parts = [...byRegion.values()].reduce((sum, { people }) => sum + people, 0);
      expect(parts).toBeCloseTo(all.people, -1);
      expect(all.measured + all.estimated + all.carried).toBeCloseTo(all.people, -1);
    }
  });
});

describe("lastEditions", () => {
  it("are the last two by date, the older first, or none", async () => {
    const [before, after] = await lastEditions(keptStore, "internet-use");
    expect([before.date, after.date]).toEqual(["2025-04-15", "2026-07"]);
    // The newer edition has Kenya's survey of 2024; the older one ends a year before.
    expect(before.figures.get(kenya)?.some(({ period }) => period === 2024)).toBe(false);
    expect(after.figures.get(kenya)?.at(-1)).toMatchObject({ period: 2024, value: 34.97622513 });
    await expect(lastEditions(keptStore, "poverty")).rejects.toThrow("poverty: fewer than two editions");
  });

  it("are not the first two where there are three", async () => {
    const manifest = await keptStore.manifest();
    const older = {
      ...manifest,
      outputs: { "vintages/internet-use-2020-01.parquet": 0, ...manifest.outputs } as never
    };
    const store = { ...keptStore, manifest: () => Promise.resolve(older) };
    const dates = (await lastEditions(store, "internet-use")).map(({ date }) => date);
    expect(dates).toEqual(["2025-04-15", "2026-07"]);
  });
});

describe("the sums by year", () => {
  it("end with the last year that at least half of the economies have a figure of", async () => {
    const years = await offlineYears(keptStore);
    expect([...years.keys()]).toEqual([2021, 2022, 2023, 2024]);
    expect((await newestSum(keptStore)).all).toBe(years.get(2024)?.all);
    const own = (await useByArea(keptStore)).get(kenya);
    expect(own?.map(({ period }) => period)).toEqual(own?.map(({ period }) => period).toSorted());
    await expect(newestSum(smallStore({ rows: { "internet-use": [], population: [] } }))).rejects.toThrow(
      "no sum of people offline"
    );
  });
});

describe("homeNumbers", () => {
  it("are each taken from their own table", async () => {
    const home = await homeNumbers(keptStore);
    const [before, now] = [await offlineIn(2022), await offlineIn(2024)];
    expect(home.newest.people).toBeCloseTo(now.all, -2);
    expect(home.newestComparable).toBeLessThanOrEqual(now.all - now.china + 1);
    expect(home.before).toBeCloseTo(before.all, -2);
    const areasOf = async (id: "ict-skills" | "daily-use-among-users", codes: readonly string[]): Promise<number> =>
      new Set(
        (await keptStore.observations(id)).flatMap(({ area, dimensions }) =>
          Object.values(dimensions).every((code) => codes.includes(code)) ? [area] : []
        )
      ).size;
    // As the map beside it counts: Taiwan has skills, and no population.
    expect(home.skillAreas).toBe(await areasOf("ict-skills", ["INFORMATION", "AT_LEAST_BASIC"]));
    expect(home.dailyAreas).toBe(await areasOf("daily-use-among-users", ["_T"]));
    const prices = await keptStore.observations("data-only-mobile-basket");
    const newest = prices.filter(({ period }) => period === Math.max(...prices.map((each) => each.period)));
    expect([home.pricePeriod, home.prices]).toEqual([newest[0]?.period, newest.length]);
    expect(home.pricesMet).toBe(newest.filter(({ value = NaN }) => Number(value.toFixed(2)) <= 2).length);
  });
});

describe("progress", () => {
  it("counts days from the file that most figures come from, and people by the newest year of the World Bank", async () => {
    expect(await snapshotDate(keptProspects)).toBe("2026-07");
    const facts = await progressFacts(keptProspects, kenya);
    expect(facts).toMatchObject({ start: "2026-07", lastPopulation: 2024, origin: 2024 });
    expect(facts.population(2024)).toBe(56432944);
    expect(facts.figures.at(-1)).toMatchObject({ period: 2024, value: 34.97622513 });
    expect(facts.breaks).toEqual([]);
    expect((await progressFacts(keptProspects, china)).breaks.map(({ period }) => period)).toEqual([2023]);
    expect((await progressFacts(keptProspects, "XXX" as AreaCode)).figures).toEqual([]);
  });

  it("names its origin where no file is known", async () => {
    expect(await snapshotDate(smallStore({ rows: { "internet-use": [] } }))).toBe("2024");
  });

  it("is that of each area with a figure and people, towards 95 % by 2030", async () => {
    const progress = await progressOfAreas(keptProspects);
    const people = (await keptProspects.population())(2024);
    const used = new Set((await keptProspects.observations("internet-use")).map(({ area }) => area));
    expect(new Set(progress.keys())).toEqual(new Set([...people.keys()].filter((area) => used.has(area))));
    const own = progress.get(kenya)!;
    expect(own.online).toBeCloseTo(56432944 * 0.3497622513, 0);
    expect(own.peopleThen).toBeCloseTo(56432944 * 1.01 ** 6, 3);
    // By hand: 95 % of the people of 2030, less those who are online, over the days from 1 July 2026 to the end of 2030.
    const missing = 0.95 * own.peopleThen - own.online;
    expect(own.toConnect!.perDay).toBeGreaterThan(missing / 1700);
    expect(own.toConnect!.perDay).toBeLessThan(missing / 1600);
  });

  it("projects only economies that were measured three times in ten years and since a break, the last time lately", async () => {
    const projected = await projectedAreas(keptProspects);
    const rows = await keptProspects.observations("internet-use");
    const economies = [...(await keptProspects.population())(2024).keys()];
    const measured = (area: string, from: number): number =>
      rows.filter((row) => row.area === area && row.status === "A" && row.period >= from).length;
    const breaks = (await keptStore.breaks()).filter(({ indicator }) => indicator === "internet-use");
    const since = (area: string): number =>
      Math.max(2015, ...breaks.flatMap((each) => (each.area === area ? [each.period] : [])));
    const expected = economies.filter((area) => measured(area, since(area)) >= 3 && measured(area, 2021) >= 1);
    expect(breaks.map(({ area }) => area)).toEqual(expect.arrayContaining(["CHN", "ISR", "PAK"]));
    expect([...projected].toSorted()).toEqual(expected.toSorted());
  });
});

describe("projectedAreas", () => {
  it("counts only what was measured since a series began anew: of four figures of China's, two", async () => {
    const years = [2021, 2022, 2023, 2024];
    const rows = ["CHN", "AAA", "TER"].flatMap((area) =>
      years.map((year) => [area, year, 50 + (year - 2020)] as const)
    );
    const store = smallStore({
      areas: [{ code: "CHN" }, { code: "AAA" }, { code: "TER", economy: false }],
      rows: { "internet-use": rows, population: rows },
      breaks: [{ indicator: "internet-use", area: "CHN", period: 2023, reason: "china-2023" }]
    });
    expect(await projectedAreas(store)).toEqual(["AAA"]);
  });
});
