// Looks at the data of today: what it finds may change with a refresh, and then this is read anew.

import { expect, it } from "vitest";
import { publishedIndicators } from "../publishedIndicators.ts";
import { store } from "../../../src/site/site.ts";

it("ages are told of figures about people who were asked, and are such as people have", async () => {
  const read = publishedIndicators.map(async ({ id, unit }) =>
    (await store.observations(id)).flatMap(({ area, period, ages }) =>
      ages === undefined ? [] : [{ id, unit, area, period, ages }]
    )
  );
  const told = (await Promise.all(read)).flat();
  expect(told.length).toBeGreaterThan(1500);
  const isStrange = (ages: string): boolean => [...ages.matchAll(/\d+/g)].some(([years]) => Number(years) > 105);
  expect(told.filter(({ unit, ages }) => unit === "per-100" || isStrange(ages))).toEqual([]);
});
