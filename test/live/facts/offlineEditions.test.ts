import { join } from "node:path";
import { expect, it } from "vitest";
import { offlineFacts } from "../../../src/facts/offlineFacts.ts";
import { createStore } from "../../../src/query/store.ts";

it("the newer edition adds up to the site's own sum of the year: one thing has one number", async () => {
  const { points, years } = await offlineFacts(createStore(join(import.meta.dirname, "../../../data")));
  const sums = new Map(years.map(({ all }) => [all.period, all.people]));
  expect(points.length).toBeGreaterThan(3);
  for (const { period, after } of points) expect(after, String(period)).toBeCloseTo(sums.get(period)!, 0);
});
