import { isAreaCode, type AreaCode } from "../model/area.ts";
import { isGroupId } from "../model/areaGroup.ts";
import { ownGroupId, type SubjectId } from "../state/compareState.ts";
import { similarAreas } from "../stats/similarAreas.ts";
import { membersOf, type CompareContext } from "../views/compare/compareContext.ts";

/** So many areas that are like another are added at once. */
const mostAlike = 5;

/** Returns what is chosen after one of the picker's buttons; `chosen` says what its two lists stand on. */
export function pickedBy(
  context: CompareContext,
  act: string,
  subjects: readonly SubjectId[],
  chosen: { readonly group: string; readonly like: string }
): readonly SubjectId[] {
  const { group, like } = chosen;
  const add = (ids: readonly SubjectId[]): readonly SubjectId[] => [...new Set([...subjects, ...ids])];
  if (act === "clear") return [];
  if (act === "own") return [...subjects.filter((id) => !isAreaCode(id)), ownGroupId(subjects.filter(isAreaCode))];
  if (act === "group" && isGroupId(group)) return add([group]);
  if (act === "members" && isGroupId(group)) return add(membersOf(context, group));
  if (isAreaCode(like)) return [like, ...add(alike(context, act, like)).filter((id) => id !== like)];
  return subjects;
}

function alike(context: CompareContext, act: string, area: AreaCode): readonly AreaCode[] {
  const { areas, members } = context;
  if (act === "neighbours") return areas.get(area)?.neighbours ?? [];
  if (act === "income") {
    const groups = [...members].filter(([id]) => /^(?:lic|lmc|umc|hic)$/.test(id));
    return groups.find(([, codes]) => codes.includes(area))?.[1] ?? [];
  }
  const traits = [...areas.values()].flatMap(({ code, income, urban }) =>
    income !== undefined && urban !== undefined && income > 0 ? [{ area: code, income, urban }] : []
  );
  return similarAreas(traits, area, mostAlike);
}
