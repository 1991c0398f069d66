import type { AreaCode } from "./area.ts";

/**
 * The groups of areas, by the name that addresses use: the world; the World Bank's regions and income groups; the UN's
 * LDC, LLDC and SIDS; the UN's regions and sub-regions by their M49 numbers; and regions that no source file lists.
 */
export const groupIds = [
  "world",
  ...(["eas", "ecs", "lcn", "mea", "nac", "sas", "ssf"] as const),
  ...(["lic", "lmc", "umc", "hic"] as const),
  ...(["ldc", "lldc", "sids"] as const),
  ...(["m49-002", "m49-009", "m49-019", "m49-142", "m49-150"] as const),
  ...(["m49-015", "m49-202", "m49-021", "m49-419"] as const),
  ...(["m49-030", "m49-034", "m49-035", "m49-143", "m49-145"] as const),
  ...(["m49-039", "m49-151", "m49-154", "m49-155"] as const),
  ...(["m49-053", "m49-054", "m49-057", "m49-061"] as const),
  ...(["arab-states", "m49-029", "gulf"] as const)
] as const;
export type GroupId = (typeof groupIds)[number];

/** True for the name of a group; areas are written in capitals, so that no name is both. */
export function isGroupId(text: string): text is GroupId {
  return (groupIds as readonly string[]).includes(text);
}

/** Who drew the group, and by what: the headings under which groups are chosen. */
export const groupSchemes = ["world", "region", "income", "un-list", "un-region", "un-subregion", "reviewed"] as const;
export type GroupScheme = (typeof groupSchemes)[number];

/** A group of areas as it is today: its series over time are of these members, whoever belonged to it then. */
export interface AreaGroup {
  readonly id: GroupId;
  readonly scheme: GroupScheme;
  /** Ascending by code. */
  readonly members: readonly AreaCode[];
  /** The year of the membership: for income groups the year of the income that they rest on. */
  readonly period: number;
}

/** The UN's sub-regions in each of its regions, by their M49 numbers. */
export const subregionsOf = {
  "002": ["015", "202"],
  "009": ["053", "054", "057", "061"],
  "019": ["021", "419"],
  "142": ["030", "034", "035", "143", "145"],
  "150": ["039", "151", "154", "155"]
} as const;

/** Returns the scheme of a group. */
export function schemeOf(id: GroupId): GroupScheme {
  if (id === "world") return "world";
  if (id === "ldc" || id === "lldc" || id === "sids") return "un-list";
  if (id === "arab-states" || id === "m49-029" || id === "gulf") return "reviewed";
  if (id.startsWith("m49-")) return id.slice(4) in subregionsOf ? "un-region" : "un-subregion";
  return /^(?:lic|lmc|umc|hic)$/.test(id) ? "income" : "region";
}

/** True for a scheme whose members are rows of a source file, year by year. */
export function hasMemberRows(scheme: GroupScheme): boolean {
  return scheme === "world" || scheme === "region" || scheme === "income" || scheme === "un-list";
}

/** True for a scheme whose groups have pages and receipts: those, the UN's regions, and regions by a reviewed list. */
export function hasPages(scheme: GroupScheme): boolean {
  return hasMemberRows(scheme) || scheme === "un-region" || scheme === "reviewed";
}
