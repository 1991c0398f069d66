import { factsOfGroup } from "../facts/factsOfGroup.ts";
import { publisherReader } from "../facts/publishers.ts";
import { publisherName } from "../i18n/publisherNames.ts";
import { areaFormsOf } from "../i18n/areaForms.ts";
import { groupFormsId, groupNameKey } from "../i18n/groupName.ts";
import { schemeOf, type GroupId } from "../model/areaGroup.ts";
import type { AreaWords } from "../views/country/statement.ts";
import type { GroupQuoteLinks } from "../views/group/groupQuotes.ts";
import type { GroupFacts } from "../views/group/groupFigures.ts";
import { wholeAddress, type Site } from "./site.ts";

/** What every part of a group's page is made from. */
export interface GroupPage {
  readonly name: string;
  readonly facts: GroupFacts;
  readonly words: AreaWords;
  readonly links: GroupQuoteLinks;
}

/** Returns what the parts of a group's page are made from. */
export async function groupPage(site: Site, id: GroupId): Promise<GroupPage> {
  const { language, translator, addresses, store } = site;
  const forms = areaFormsOf(language, groupFormsId(id));
  const linkTo = (anchor: string): string => wholeAddress(`${addresses.country(id)}#${anchor}`);
  return {
    name: translator.t(groupNameKey(id)),
    facts: await factsOfGroup(store, id),
    words: { translator, forms, group: forms },
    links: { publishersOf: await publisherReader(store, (each) => publisherName(language, each)), linkTo }
  };
}

/** The lists of members that no source file holds, or that are not the World Bank's: whose each is stands on the page. */
type GroupList = "m49" | "arab-states" | "caribbean" | "gulf";

/** Returns whose list the members of a group are by; undefined for those of the World Bank, and lists of the UN by name. */
export function listOfGroup(id: GroupId): GroupList | undefined {
  if (id === "arab-states" || id === "gulf") return id;
  if (id === "m49-029") return "caribbean";
  return schemeOf(id) === "un-region" ? "m49" : undefined;
}

/** The parts of a group's page by the id and the message of their headings. */
export const groupSections = [
  ["five", "country.five"],
  ["barriers", "barriers.title"],
  ["gap", "gap.title"],
  ["targets", "targets.title"],
  ["ends", "group.ends"],
  ["apart", "offline.apart.title"],
  ["members", "group.members"],
  ["every", "country.every"],
  ["sources", "brief.title"]
] as const;
