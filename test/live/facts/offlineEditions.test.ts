import { join } from "node:path";
import { expect, it } from "vitest";
import { offlineFacts } from "../../../src/facts/offlineFacts.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { createStore } from "../../../src/query/store.ts";

/** A number to three digits in each unit that languages count in: millions, crore, 亿, billions. */
const toThreeDigits = (people: number): readonly number[] =>
  [1e6, 1e7, 1e8, 1e9].map((unit) => Number((people / unit).toPrecision(3)));

const placesOf = (value: number): number => Math.max(0, 2 - Math.floor(Math.log10(value)));

const numbersOf = (text: string): readonly string[] =>
  [...text.matchAll(/\d(?:[\d.,\u202f\u00a0]*\d)?/g)].map(([number]) => number);

it.each(siteLanguages)("the correction of their sums says in %s what the page on the number says", async (language) => {
  const { points } = await offlineFacts(createStore(join(import.meta.dirname, "../../../data")));
  const { before = 0, after } = points.find(({ period }) => period === 2023)!;
  const { t, formats } = translatorOf(language);
  const said = t("corrections.editions.is");
  for (const people of [before, after, before - after])
    expect(
      toThreeDigits(people).some((value) => numbersOf(said).includes(formats.formatNumber(value, placesOf(value)))),
      said
    ).toBe(true);
});

it("the newer edition adds up to the site's own sum of the year: one thing has one number", async () => {
  const { points, years } = await offlineFacts(createStore(join(import.meta.dirname, "../../../data")));
  const sums = new Map(years.map(({ all }) => [all.period, all.people]));
  expect(points.length).toBeGreaterThan(3);
  for (const { period, after } of points) expect(after, String(period)).toBeCloseTo(sums.get(period)!, 0);
});
