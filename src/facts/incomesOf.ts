import type { AreaCode } from "../model/area.ts";
import type { Incomes } from "../model/backtestResult.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";

/**
 * Returns what tells the income group of an area as far as errors of projections differ: today's, of the World Bank. The
 * few that it does not class go with the upper-middle group.
 */
export const incomesOf = onceOf(async (store: Store): Promise<(area: AreaCode) => Incomes> => {
  const groups = new Map((await store.areas()).map(({ code, incomeGroup }) => [code, incomeGroup]));
  return (area) => {
    const group = groups.get(area);
    if (group === "LIC" || group === "LMC") return "poorer";
    return group === "HIC" ? "high" : "upper-middle";
  };
});
