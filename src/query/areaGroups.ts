import { reviewedGroups } from "../catalog/reviewedGroups.ts";
import { known } from "../model/known.ts";
import type { Area, AreaCode } from "../model/area.ts";
import { groupIds, schemeOf, subregionsOf, type AreaGroup, type GroupId } from "../model/areaGroup.ts";

/** A row of `area_groups.parquet`. */
export interface Membership {
  readonly area: AreaCode;
  readonly scheme: string;
  readonly group: string;
  readonly period: number;
}

/**
 * Returns every group with the members that it has today: of each scheme the newest period. The world has every area,
 * and the UN's regions are those of the list of areas, which has the snapshot of its list of LDCs. Of a reviewed list the
 * areas that the data have are members.
 */
export function areaGroups(memberships: readonly Membership[], areas: readonly Area[]): readonly AreaGroup[] {
  const newest = (scheme: string): number =>
    memberships.reduce((year, each) => (each.scheme === scheme ? Math.max(year, each.period) : year), 0);
  const listed = (id: GroupId, scheme: string): AreaGroup => {
    const period = newest(scheme);
    const members = memberships.filter(
      (each) => each.scheme === scheme && each.period === period && each.group.toLowerCase() === id
    );
    return toGroup(
      id,
      period,
      members.map(({ area }) => area)
    );
  };
  const located = (id: GroupId, isMember: (area: Area) => boolean): AreaGroup =>
    toGroup(
      id,
      newest("ldc"),
      areas.filter(isMember).map(({ code }) => code)
    );
  const reviewed = (id: GroupId): AreaGroup => {
    const { period, members } = known(
      reviewedGroups.find((each) => each.id === id),
      `list of ${id}`
    );
    return toGroup(
      id,
      period,
      members.filter((member) => areas.some(({ code }) => code === member))
    );
  };
  return groupIds.map((id) => {
    switch (schemeOf(id)) {
      case "world":
        return located(id, () => true);
      case "region":
        return listed(id, "region");
      case "income":
        return listed(id, "income");
      case "un-list":
        return listed(id, id);
      case "un-region":
      case "un-subregion":
        return located(id, ({ subregion }) => subregionsIn(id.slice(4)).includes(subregion));
      case "reviewed":
        return reviewed(id);
    }
  });
}

function toGroup(id: GroupId, period: number, members: readonly AreaCode[]): AreaGroup {
  if (members.length === 0) throw new Error(`the group "${id}" has no members`);
  return { id, scheme: schemeOf(id), members: [...members].sort(), period };
}

function subregionsIn(m49: string): readonly string[] {
  return Object.entries(subregionsOf).find(([region]) => region === m49)?.[1] ?? [m49];
}
