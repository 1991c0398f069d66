import { join } from "node:path";
import { expect, it } from "vitest";
import { offlineFacts } from "../../../src/facts/offlineFacts.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { createStore } from "../../../src/query/store.ts";

it.each(siteLanguages)("the correction of their sums says in %s what the page on the number says", async (language) => {
  const { points } = await offlineFacts(createStore(join(import.meta.dirname, "../../../data")));
  const { before = 0, after } = points.find(({ period }) => period === 2023)!;
  const { t, formats } = translatorOf(language);
  const said = t("corrections.editions.is");
  for (const people of [before, after]) expect(said).toContain(formats.formatNumber(people / 1e9, 2));
  expect(said).toContain(formats.formatNumber((before - after) / 1e6, 0));
});

it("the newer edition adds up to the site's own sum of the year: one thing has one number", async () => {
  const { points, years } = await offlineFacts(createStore(join(import.meta.dirname, "../../../data")));
  const sums = new Map(years.map(({ all }) => [all.period, all.people]));
  expect(points.length).toBeGreaterThan(3);
  for (const { period, after } of points) expect(after, String(period)).toBeCloseTo(sums.get(period)!, 0);
});
