import { publishedShares as compareShares } from "../../../src/views/prices/publishedShares.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";
import type { Subject } from "./check.ts";
import { indicatorFor } from "../../../src/catalog/catalog.ts";

/** The published shares of income that differ from price and income, as the page of the basket lists them. */
export const publishedShares: Subject = {
  name: "published shares of income",
  verify: async ({ store, database }) => {
    const { period, areas, differing } = compareShares({
      shares: await store.observations(indicatorFor("price")),
      prices: await store.observations(indicatorFor("price-in-dollars")),
      incomes: await store.observations(indicatorFor("income"))
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
