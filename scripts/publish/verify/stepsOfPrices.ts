import { indicatorFor } from "../../../src/catalog/catalog.ts";
import { priceSteps } from "../../../src/facts/priceSteps.ts";
import type { Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";

const id = indicatorFor("fixed-price");

/** How much prices move from a year to the next, as the page of methods says why no jump of theirs is a break. */
export const stepsOfPrices: Subject = {
  name: "steps of prices",
  verify: async ({ store, database }) => {
    const [answer = {}] = await database.query(
      `select count(*) as count, count(*) filter (n.value > 2 * b.value or 2 * n.value < b.value) as large
       from "${id}" n join "${id}" b on b.area = n.area and b.period = n.period - 1`
    );
    const check = compareWays(
      "steps, and large ones",
      { name: "TypeScript", figures: new Map([[id, { ...(await priceSteps(store)) }]]) },
      { name: "SQL", figures: new Map([[id, answer]]) }
    );
    return { checks: [check], notes: [] };
  }
};
