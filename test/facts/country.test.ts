import { describe, expect, it } from "vitest";
import { factsOfCountry } from "../../src/facts/factsOfCountry.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { IndicatorId } from "../../src/model/indicator.ts";
import { keptStore } from "../fixtures/keptRelease.ts";

const kenya = "KEN" as AreaCode;
const china = "CHN" as AreaCode;

/** The figures of an indicator in one year, as printed, for areas that are asked for. */
async function printedIn(id: IndicatorId, year: number, decimals: number, isAsked: (area: string) => boolean) {
  const rows = (await keptStore.observations(id)).filter(({ area, period }) => period === year && isAsked(area));
  return new Map(rows.map(({ area, value = NaN }) => [area, Number(value.toFixed(decimals))]));
}

/** The middle of values: the mean of the middle two where they are even. */
function middle(values: Iterable<number>): number {
  const sorted = [...values].toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? NaN;
  return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2;
}

describe("factsOfCountry", () => {
  it("puts together what is known of one country, and compares it with its income group", async () => {
    const facts = await factsOfCountry(keptStore, kenya);
    expect([facts.code, facts.group.id]).toEqual(["KEN", "income.LMC"]);
    const ids = facts.figures.map(({ indicator }) => indicator.id);
    expect(ids).toEqual((await keptStore.indicators()).map(({ id }) => id));
    const shares = facts.languages.map(({ share }) => share);
    expect(shares).toHaveLength(20);
    expect([shares[0], shares.at(-1)]).toEqual([66, 0.0086]);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(facts.withheld.size).toBe(0);
    expect((await factsOfCountry(keptStore, "BEN" as AreaCode)).withheld.get("best-language-depth")).toBe(
      "languages-not-detected"
    );
    expect((await factsOfCountry(keptStore, china)).breaksOf("internet-use").map(({ period }) => period)).toEqual([
      2023
    ]);
    expect(facts.breaksOf("internet-use")).toEqual([]);
  });

  it("gives each figure with the row that it stands for", async () => {
    const { figures } = await factsOfCountry(keptStore, kenya);
    const use = figures.find(({ indicator }) => indicator.id === "internet-use")!;
    expect(use.figures).toHaveLength(1);
    expect(use.figures[0]).toMatchObject({
      key: "total",
      latest: { low: 35, period: 2024, status: "A" },
      origin: { origin: "Kenya National Bureau of Statistics", source: "worldbank-wdi-2026-07" }
    });
    const brazil = await factsOfCountry(keptStore, "BRA" as AreaCode);
    const skills = brazil.figures.find(({ indicator }) => indicator.id === "ict-skills")!;
    const rows = (await keptStore.observations("ict-skills")).filter(({ area }) => area === "BRA");
    expect(skills.figures.length).toBeGreaterThan(1);
    for (const figure of skills.figures) {
      const row = rows.find(
        ({ period, dimensions }) =>
          period === figure.latest.period &&
          Object.entries(figure.codes).every(([id, code]) => dimensions[id as "skill"] === code)
      );
      expect(figure.latest.low).toBeCloseTo(row?.value ?? NaN, 1);
      expect(figure.origin).toMatchObject({ origin: row?.origin ?? "", source: row?.source });
    }
  });

  it("names the place of a figure among all, where there is one", async () => {
    const { figures } = await factsOfCountry(keptStore, kenya);
    expect(figures.find(({ indicator }) => indicator.id === "internet-use")?.figures[0]?.place?.of).toBeGreaterThan(50);
  });

  it("says where the published price is far from what price and income give", async () => {
    const areas = (await keptStore.areas()).map(({ code }) => code);
    const differing = [];
    for (const code of areas) {
      const { priceDifference } = await factsOfCountry(keptStore, code);
      if (priceDifference) differing.push([code, priceDifference.area]);
    }
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.filter(([code, area]) => code !== area)).toEqual([]);
  });

  it("counts the world's web pages per 1,000 speakers over all languages with speakers", async () => {
    const spoken = (await keptStore.languages()).filter(({ speakers }) => speakers !== undefined);
    const sum = (of: readonly (number | undefined)[]): number => of.reduce<number>((all, each) => all + (each ?? 0), 0);
    const { worldDepth } = await factsOfCountry(keptStore, kenya);
    const pages = sum(spoken.map(({ webPages }) => webPages));
    expect(worldDepth).toBeCloseTo((1000 * pages) / sum(spoken.map(({ speakers }) => speakers)), 6);
  });

  it("compares with the members of its income group, and once with everybody", async () => {
    const { group } = await factsOfCountry(keptStore, kenya);
    const members = new Set(
      (await keptStore.areas()).flatMap(({ code, incomeGroup }) => (incomeGroup === "LMC" ? [code as string] : []))
    );
    const isMember = (area: string): boolean => members.has(area);
    const price = "data-only-mobile-basket";
    const prices = await printedIn(price, 2024, 2, isMember);
    expect(group.median(price, 2024)?.areas).toBe(prices.size);
    expect(group.median(price, 2024)?.value).toBeCloseTo(middle(prices.values()), 6);

    const latest = new Map<string, number>();
    const rows = (await keptStore.observations("mobile-phone-ownership")).filter(
      ({ dimensions }) => dimensions.sex === "F"
    );
    for (const { area, value = NaN } of rows.toSorted((a, b) => a.period - b.period)) {
      latest.set(area, Number(value.toFixed(1)));
    }
    const own = [...latest].flatMap(([area, value]) => (isMember(area) ? [value] : []));
    expect(group.spread("mobile-phone-ownership", "sex-F")).toMatchObject({
      low: Math.min(...own),
      high: Math.max(...own),
      count: own.length
    });
    expect(group.medianOfAll("mobile-phone-ownership", "sex-F")?.areas).toBe(latest.size);
    expect(group.medianOfAll("mobile-phone-ownership", "sex-F")?.value).toBeCloseTo(middle(latest.values()), 6);
  });

  it("tells the change of its group between two years, over the same members", async () => {
    const { group } = await factsOfCountry(keptStore, kenya);
    const areas = await keptStore.areas();
    const members = new Set(areas.flatMap(({ code, incomeGroup }) => (incomeGroup === "LMC" ? [code as string] : [])));
    const rows = (await keptStore.observations("internet-use")).filter(({ area }) => members.has(area));
    const broken = (await keptStore.breaks()).filter(
      ({ indicator, period }) => indicator === "internet-use" && period > 2015 && period <= 2022
    );
    expect(broken).toEqual([]);
    const population = await keptStore.population();
    const valueIn = (area: string, year: number): number | undefined =>
      rows.find((row) => row.area === area && row.period === year)?.value;
    const compared = [...members].filter(
      (area) => valueIn(area, 2015) !== undefined && valueIn(area, 2022) !== undefined
    );
    const meanIn = (year: number): number => {
      const people = compared.map((area) => population(year).get(area as AreaCode) ?? 0);
      const all = people.reduce((sum, count) => sum + count, 0);
      return compared.reduce((sum, area, index) => sum + (valueIn(area, year)! * people[index]!) / all, 0);
    };
    expect(group.change(2015, 2022)).toBeCloseTo(meanIn(2022) - meanIn(2015), 6);
    const use = (await keptStore.groupSlices("internet-use")).get("total")!;
    const ofGroup = use.series.get("lmc")!.outcomes[use.periods.indexOf(2022)]?.figure?.low;
    expect(group.use(2022)?.share).toBeCloseTo(ofGroup ?? NaN, 0);
    expect(group.use(1900)).toBeUndefined();
  });

  it("compares an area without an income group with the world", async () => {
    const without = (await keptStore.areas()).find(({ incomeGroup }) => incomeGroup === undefined)!;
    expect((await factsOfCountry(keptStore, without.code)).group.id).toBe("group.world");
  });
});
