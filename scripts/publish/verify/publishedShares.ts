import { publishedShares as compareShares } from "../../../src/views/prices/publishedShares.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";
import type { Subject } from "./check.ts";

/** The published shares of income that differ from price and income, as the page of the basket lists them. */
export const publishedShares: Subject = {
  name: "published shares of income",
  verify: async ({ store, database }) => {
    const { period, areas, differing } = compareShares({
      shares: await store.observations("data-only-mobile-basket"),
      prices: await store.observations("data-only-mobile-basket-usd"),
      incomes: await store.observations("gni-per-capita")
    });
    const listed = differing.map(({ area, published, recomputed, incomePeriod }) => {
      return [area, { published, recomputed, income_period: incomePeriod, areas, period }] as const;
    });
    const sql = figuresBy(await database.run("published-shares"), ["area"]);
    return {
      checks: [
        compareWays(
          "those that differ",
          { name: "TypeScript", figures: new Map(listed) },
          { name: "SQL", figures: sql }
        )
      ],
      notes: differing.map(
        ({ area, published, recomputed, incomePeriod }) =>
          `${area} ${period}: ${published} published, ${recomputed.toFixed(2)} from price and GNI of ${incomePeriod}`
      )
    };
  }
};
