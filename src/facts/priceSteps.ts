import { indicatorFor } from "../catalog/catalog.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";

/** How much the price of fixed broadband moves from a year to the next, in every country. */
export interface PriceSteps {
  readonly count: number;
  /** Those by which the price more than doubled, or fell to less than half. */
  readonly large: number;
}

/** Returns how many steps there are from a year to the next, and how many are large. */
export const priceSteps = onceOf(async (store: Store): Promise<PriceSteps> => {
  const rows = await store.observations(indicatorFor("fixed-price"));
  const prices = new Map(rows.map(({ area, period, value }) => [`${area} ${period}`, value]));
  const factors = rows.flatMap(({ area, period, value }) => {
    const before = prices.get(`${area} ${period - 1}`);
    return value === undefined || before === undefined ? [] : [value / before];
  });
  return { count: factors.length, large: factors.filter((factor) => factor > 2 || factor < 0.5).length };
});
