import { schemeOf, type GroupId } from "../model/areaGroup.ts";
import type { MessageKey } from "./messageKey.ts";

/** The key of the name of a group. */
export type GroupNameKey = Extract<MessageKey, `region.${string}` | `group.${GroupId}`>;

/** Returns the key of a group's name; `.short` of `group.{id}.short` is the one for a label in a chart. */
export function groupNameKey(id: GroupId): GroupNameKey {
  return (schemeOf(id) === "region" ? `region.${id.toUpperCase()}` : `group.${id}`) as GroupNameKey;
}

/** Returns the id that `areaFormsOf` knows a group by. */
export function groupFormsId(id: GroupId): string {
  const scheme = schemeOf(id);
  return scheme === "region" || scheme === "income" ? `${scheme}.${id.toUpperCase()}` : `group.${id}`;
}
