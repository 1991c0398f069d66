import { indicatorFor } from "../catalog/catalog.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { publishedShares, type PublishedShares } from "../views/prices/publishedShares.ts";

/** Returns the published shares of income of the basket beside what price and income give. */
export const comparedShares = onceOf(async (store: Store): Promise<PublishedShares> => {
  const [shares, prices, incomes] = await Promise.all([
    store.observations(indicatorFor("price")),
    store.observations(indicatorFor("price-in-dollars")),
    store.observations(indicatorFor("income"))
  ]);
  return publishedShares({ shares, prices, incomes });
});
