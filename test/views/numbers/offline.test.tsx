import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { headlines } from "../../../src/catalog/headlines.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { keptStore } from "../../fixtures/keptRelease.ts";
import { lastEditions } from "../../../src/facts/lastEditions.ts";
import { summedEditions } from "../../../src/facts/offlineFacts.ts";
import { offlineNumbers } from "../../../src/stats/offlineNumbers.ts";
import { useByArea, usedInSums } from "../../../src/facts/internetUse.ts";
import { EditionChart } from "../../../src/views/offline/EditionChart.tsx";
import { offlineSentences } from "../../../src/views/offline/offlineSentences.ts";
import { SumTable } from "../../../src/views/offline/SumTable.tsx";

const store = keptStore;
const regions = new Map((await store.areas()).map(({ code, region }) => [code, region]));
const [older, newer] = await lastEditions(store, "internet-use");
const summed = await summedEditions(store);
const numbers = offlineNumbers({
  use: await useByArea(store),
  used: await usedInSums(store),
  populationOf: await store.population(),
  regionOf: (area) => regions.get(area),
  before: summed(older.figures),
  after: summed(newer.figures)
});
const dates = ["2025-04-15", "2026-07"] as const;
const facts = {
  ...numbers,
  dates,
  headlines,
  source: "WDI",
  alternatives: { sum: "bars", headline: "lines" },
  linkTo: (id: string) => `https://example.org/#${id}`
};

describe("the numbers", () => {
  it("add up: regions to the world, parts to the sum, kinds to the difference", () => {
    expect(numbers.years.map(({ all }) => all.period)).toEqual(Array.from({ length: 15 }, (_, i) => 2010 + i));
    for (const { all, byRegion } of numbers.years) {
      const people = [...byRegion.values()].reduce((sum, region) => sum + region.people, 0);
      expect(people / all.people).toBeCloseTo(1, 9);
      expect((all.measured + all.estimated + all.carried) / all.people).toBeCloseTo(1, 9);
    }
    for (const { before, after, byKind } of numbers.differences) {
      const sum = Object.values(byKind).reduce((all, kind) => all + kind, 0);
      expect(sum).toBeCloseTo(after - before, 2);
    }
  });

  it("draw the older edition only as far as it reaches", () => {
    expect(numbers.points.map(({ period, before }) => [period, before !== undefined])).toEqual([
      [2020, true],
      [2021, true],
      [2022, true],
      [2023, true],
      [2024, false]
    ]);
  });
});

describe("the sentences", () => {
  it("carry the date that each number is true to", () => {
    const { lead: text, quotes, why } = offlineSentences(translatorOf("en"), facts);
    const lead = text.replaceAll("\u00a0", " ");
    expect(lead).toContain("2.3 billion people did not use the Internet in 2024");
    expect(lead).toContain("the edition of July 2026");
    expect(lead).toContain("2.6 billion (27 November 2024) and later 2.3 billion (November 2025)");
    expect(quotes.map(({ sentence }) => sentence.replaceAll("\u00a0", " "))).toEqual([
      expect.stringContaining("in the edition of July 2026, of which 725 million by measured figures"),
      expect.stringContaining("In November 2022, the ITU put the people who were offline in 2022 at 2.7 billion")
    ]);
    expect(why[0]).toContain("4,652 values");
  });

  it.each(siteLanguages)("hold no empty slot in %s", (language) => {
    const { lead, quotes, why } = offlineSentences(translatorOf(language), facts);
    for (const sentence of [lead, ...why, ...quotes.flatMap((quote) => [quote.sentence, quote.basis])]) {
      expect(sentence).not.toMatch(/undefined|NaN|[{}]/);
      // A letter of Han says as much as two of others.
      expect(sentence.replace(/\p{Script=Han}/gu, "xx").length).toBeGreaterThan(40);
    }
  });
});

describe("the table and the chart", () => {
  it("say what they show", () => {
    const translator = translatorOf("en");
    const newest = numbers.years.at(-1);
    if (!newest) throw new Error("no year");
    const table = renderToStaticMarkup(<SumTable translator={translator} {...newest} />);
    expect(table).toContain("<td>2,326</td><td>725</td><td>1,431</td><td>170</td>");
    const chart = renderToStaticMarkup(
      <EditionChart translator={translator} points={numbers.points} dates={dates} headlines={headlines} />
    );
    expect(chart).toContain("Data of July 2026: 3.24 in 2020, 2.27 in 2024. Data of 15 April 2025: 2.65 in 2023.");
  });
});
