import { indicatorOf } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import { scopeOf, type SeriesBreak } from "../model/seriesBreak.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";

/** A group's mean breaks with members who are home to more than this part of its people. */
const partOfGroup = 0.05;

/**
 * Returns the breaks that a comparison knows: those of areas, and those of groups, in whose figure a member that breaks
 * weighs more than a twentieth. A group then has no change across that year; its page tells that of the others.
 */
export const comparedBreaks = onceOf(async (store: Store): Promise<readonly SeriesBreak[]> => {
  const [breaks, groups, populationOf] = await Promise.all([store.breaks(), store.groups(), store.population()]);
  const peopleOf = (areas: Iterable<AreaCode>, period: number): number => {
    const people = populationOf(period);
    return [...areas].flatMap((area) => people.get(area) ?? []).reduce((sum, count) => sum + count, 0);
  };
  const parting = breaks.filter(({ indicator, reason }) => {
    return scopeOf(reason) === "any" && ["mean", "sum"].includes(indicatorOf(indicator).summary);
  });
  const ofGroups = groups.flatMap(({ id, members }) => {
    const own = parting.filter(({ area }) => (members as readonly string[]).includes(area));
    return [...Map.groupBy(own, ({ indicator, period }) => `${indicator} ${period}`).values()].flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const part = peopleOf(new Set(same.map(({ area }) => area as AreaCode)), first.period);
      return part > partOfGroup * peopleOf(members, first.period) ? [{ ...first, area: id }] : [];
    });
  });
  return [...breaks, ...ofGroups];
});
