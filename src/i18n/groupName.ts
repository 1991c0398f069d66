import { schemeOf, type GroupId } from "../model/areaGroup.ts";

/** Returns the key of a group's name; `.short` of `group.{id}.short` is the one for a label in a chart. */
export function groupNameKey(id: GroupId): string {
  return schemeOf(id) === "region" ? `region.${id.toUpperCase()}` : `group.${id}`;
}

/** Returns the id that `areaFormsOf` knows a group by. */
export function groupFormsId(id: GroupId): string {
  const scheme = schemeOf(id);
  return scheme === "region" || scheme === "income" ? `${scheme}.${id.toUpperCase()}` : `group.${id}`;
}
