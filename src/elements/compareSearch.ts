import { groupNameKey } from "../i18n/groupName.ts";
import { isGroupId } from "../model/areaGroup.ts";
import type { CompareContext } from "../views/compare/compareContext.ts";
import type { CompareAreasFile } from "../views/compare/comparePayload.ts";
import type { SearchEntry } from "./searchList.ts";

/** Returns countries and groups under all their names; a group also under its short ones, such as LDC. */
export function searchEntries(context: CompareContext, { groupNames }: CompareAreasFile): readonly SearchEntry[] {
  const { t } = context.translator;
  const areas = [...context.areas.values()].flatMap(({ code, name, otherNames }) =>
    [name, ...otherNames].map((each) => ({ code, name: each, shown: name, href: "" }))
  );
  const groups = Object.entries(groupNames).flatMap(([code, names]) => {
    if (!isGroupId(code)) return [];
    const shown = t(groupNameKey(code));
    return [shown, ...names].map((name) => ({ code, name, shown, href: "" }));
  });
  return [...areas, ...groups];
}
