import type { GroupFigure } from "./groupFigure.ts";

/**
 * Returns the flag of a group's figure: a projection where one of the figures behind it is; an estimate where one is, or
 * was carried forward.
 */
export function statusOfGroup({
  estimates,
  carried,
  projections
}: Pick<GroupFigure, "estimates" | "carried" | "projections">): "A" | "E" | "F" {
  if (projections) return "F";
  return estimates + carried > 0 ? "E" : "A";
}
