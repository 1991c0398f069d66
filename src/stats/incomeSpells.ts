import type { IncomeGroup } from "../model/area.ts";

/** Years in which an economy was in one income group. */
export interface IncomeSpell {
  readonly group: IncomeGroup;
  readonly from: number;
  readonly to: number;
}

/** Returns the spells of an economy in its income groups, the oldest first; a year without a group ends a spell. */
export function incomeSpells(groupOfYear: ReadonlyMap<number, IncomeGroup>): readonly IncomeSpell[] {
  const spells: IncomeSpell[] = [];
  for (const [year, group] of [...groupOfYear].toSorted(([a], [b]) => a - b)) {
    const last = spells.at(-1);
    if (last?.group === group && last.to === year - 1) spells[spells.length - 1] = { ...last, to: year };
    else spells.push({ group, from: year, to: year });
  }
  return spells;
}
