import { sqlText } from "../model/codeText.ts";
import { known } from "../model/known.ts";
import { areaOfMember, membersByKind } from "../model/memberKinds.ts";

/** The columns of `areas` that say who is on a list of the UN. */
export const flagColumns = {
  ldc: "least_developed",
  lldc: "landlocked_developing",
  sids: "small_island"
} as const;

/** Returns the conditions that an area is in one of the groups of each kind: of the regions, of the lists, of areas by name. */
export function memberConditions(members: readonly string[]): readonly string[] {
  return membersByKind(members).map((ofKind) => {
    const areas = ofKind.flatMap((member) => areaOfMember(member) ?? []);
    if (areas.length > 0) return `areas.code IN (${areas.map(sqlText).join(", ")})`;
    return `(${ofKind.map(condition).join(" OR ")})`;
  });
}

function condition(member: string): string {
  const [scheme = "", code = ""] = member.split(":");
  if (scheme === "region") return `areas.region = ${sqlText(code)}`;
  if (scheme === "subregion") return `areas.subregion = ${sqlText(code)}`;
  if (scheme === "income") return `areas.income_group = ${sqlText(code)}`;
  const listed = new Map<string, string>(Object.entries(flagColumns));
  return `areas.${known(listed.get(scheme), `list ${scheme}`)}`;
}
