import { isAreaCode, type AreaCode } from "./area.ts";

/**
 * Returns groups such as "region:SSF", "income:LIC" and "ldc" by their kind, those of the UN's lists together, and areas
 * that were chosen by name ("area:KEN"): an area is to be in one of each.
 */
export function membersByKind(members: readonly string[]): readonly (readonly string[])[] {
  const kinds = new Map<string, string[]>();
  for (const member of members) {
    const [scheme = "", code] = member.split(":");
    const kind = code === undefined ? "list" : scheme;
    kinds.set(kind, [...(kinds.get(kind) ?? []), member]);
  }
  return [...kinds.values()];
}

/** Returns the member that stands for a single area: "area:KEN". */
export function memberOfArea(area: AreaCode): string {
  return `area:${area}`;
}

/** Returns the area that a member stands for; undefined where it is a group. */
export function areaOfMember(member: string): AreaCode | undefined {
  const code = member.startsWith("area:") ? member.slice(5) : "";
  return isAreaCode(code) ? code : undefined;
}
