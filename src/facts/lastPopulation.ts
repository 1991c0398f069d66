import { indicatorFor } from "../catalog/catalog.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";

/** Returns the newest year of the World Bank's populations: the people of today, on these pages as in the sums. */
export const lastPopulation = onceOf(async (store: Store): Promise<number> => {
  const people = await store.observations(indicatorFor("people"));
  return people.reduce((last, { period }) => Math.max(last, period), 0);
});
