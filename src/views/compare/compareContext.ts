import { groupNameKey } from "../../i18n/groupName.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import { isGroupId, type GroupId } from "../../model/areaGroup.ts";
import type { IndicatorId } from "../../model/indicator.ts";
import { ownMembers, type CompareScope, type SubjectId } from "../../state/compareState.ts";
import type { ChoicesByView } from "./compareChoices.ts";

/** An area as the page for comparing knows it, in the reader's language. */
export interface CompareArea {
  readonly code: AreaCode;
  readonly name: string;
  readonly people: number | undefined;
  /** GNI per capita in US dollars and the share of urban people, the latest of each. */
  readonly income: number | undefined;
  readonly urban: number | undefined;
  readonly neighbours: readonly AreaCode[];
}

/** What the page needs besides its data and its state. */
export interface CompareContext {
  readonly translator: Translator;
  readonly scope: CompareScope;
  /** The lists that each view asks for: the script knows views by them before it fetches what draws them. */
  readonly controls: ChoicesByView;
  readonly areas: ReadonlyMap<AreaCode, CompareArea>;
  readonly members: ReadonlyMap<GroupId, readonly AreaCode[]>;
  /** The line of sources of each indicator, once they were fetched; the build has that of the first. */
  readonly sources: Readonly<Partial<Record<IndicatorId, string>>>;
  readonly areaHref: (area: AreaCode) => string;
}

/** Returns the name of what was chosen: of an own group, the countries in it. */
export function subjectName({ translator, areas }: CompareContext, id: SubjectId): string {
  const { t, formats } = translator;
  if (isGroupId(id)) return t(groupNameKey(id));
  const own = ownMembers(id).map((code) => areas.get(code)?.name ?? code);
  if (own.length > 0) return t("compare.own", { countries: formats.formatList(own) });
  return areas.get(id as AreaCode)?.name ?? id;
}

/** Returns the name that fits beside a line: without brackets, a group's short one, an own group's number. */
export function subjectLabel(context: CompareContext, id: SubjectId): string {
  const { t } = context.translator;
  if (isGroupId(id)) return t(`group.${id}.short`);
  const own = ownMembers(id);
  if (own.length > 0) return t("compare.own.short", { count: own.length });
  return subjectName(context, id).replace(/ ?\(.*\)$/, "");
}

/** Returns the areas in what was chosen: itself, or the members of a group. */
export function membersOf({ members }: CompareContext, id: SubjectId): readonly AreaCode[] {
  if (isGroupId(id)) return members.get(id) ?? [];
  const own = ownMembers(id);
  return own.length > 0 ? own : [id as AreaCode];
}
