import { indicatorFor } from "../../../src/catalog/catalog.ts";
import { hasMemberRows } from "../../../src/model/areaGroup.ts";
import type { CarryBacktest } from "../../../src/model/carryRules.ts";
import { createStore } from "../../../src/query/store.ts";
import { carryBacktest } from "../../../src/stats/carryErrors.ts";
import { comparableIn } from "../../../src/stats/comparable.ts";
import { useByArea } from "../../../src/stats/offlineYears.ts";

/** Returns how the rules for carrying figures of Internet use would have done, from the figures of a data folder. */
export async function runCarryBacktest(folder: string): Promise<CarryBacktest> {
  const store = createStore(folder);
  const areas = (await store.areas()).filter(({ economy }) => economy);
  const incomes = new Map(areas.map(({ code, incomeGroup }) => [code, incomeGroup]));
  const use = [...useByArea(await store.observations(indicatorFor("use")))].filter(([area]) => incomes.has(area));
  const groups = await store.groups();
  return carryBacktest({
    use: new Map(use),
    groups: groups.filter(({ scheme }) => hasMemberRows(scheme)),
    populationOf: await store.population(),
    peersOf: (area) => incomes.get(area),
    isComparable: comparableIn(await store.breaks(), indicatorFor("use"))
  });
}
