import { incomeGroups, type AreaCode, type IncomeGroup } from "../model/area.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { incomeSpells, type IncomeSpell } from "../stats/incomeSpells.ts";

/** Returns the income groups of each economy as they were in the years whose income they rest on. */
const historyIn = onceOf(async (store: Store): Promise<ReadonlyMap<AreaCode, readonly IncomeSpell[]>> => {
  const years = new Map<AreaCode, Map<number, IncomeGroup>>();
  for (const { area, scheme, group, period } of await store.memberships()) {
    const known = incomeGroups.find((each) => each === group);
    if (scheme !== "income" || known === undefined) continue;
    const own = years.get(area) ?? new Map<number, IncomeGroup>();
    years.set(area, own.set(period, known));
  }
  return new Map([...years].map(([area, own]) => [area, incomeSpells(own)]));
});

/** Returns the spells of an economy in its income groups before the one of today, the newest first. */
export async function formerIncomeGroups(store: Store, area: AreaCode): Promise<readonly IncomeSpell[]> {
  const history = await historyIn(store);
  const newest = Math.max(...[...history.values()].flat().map(({ to }) => to));
  return (history.get(area) ?? []).filter(({ to }) => to < newest).toReversed();
}
