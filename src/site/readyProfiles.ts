import { indicatorOf } from "../catalog/catalog.ts";
import { groupNameKey } from "../i18n/groupName.ts";
import type { AreaCode } from "../model/area.ts";
import type { GroupId } from "../model/areaGroup.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { known } from "../model/known.ts";
import { formatCompareState } from "../state/compareState.ts";
import { fromComparePayload } from "../views/compare/comparePayload.ts";
import type { CompareFigures } from "../views/compare/comparedSubjects.ts";
import { compareModel } from "../views/compare/compareModel.ts";
import type { ComparePartProps } from "../views/compare/compareParts.ts";
import { compareAreas, sourceLines, type comparePage } from "./comparePage.ts";
import type { Site } from "./site.ts";

/** The groups whose largest countries stand side by side without a choice. */
const groups: readonly GroupId[] = ["world", "ssf", "arab-states", "sas", "eas", "ecs", "lcn", "nac", "ldc"];

/** So many countries of a group, by their people. */
const largest = 5;

/** A comparison that is there without a script: a group's largest countries by use, price and skills. */
export interface ReadyProfile {
  readonly id: GroupId;
  readonly name: string;
  /** The page for comparing, with this comparison, to be changed there. */
  readonly href: string;
  readonly props: ComparePartProps;
}

/** Returns the comparisons that the page holds ready; who is in them follows the newest population. */
export async function readyProfiles(
  site: Site,
  page: Awaited<ReturnType<typeof comparePage>>
): Promise<readonly ReadyProfile[]> {
  const { store, translator, addresses } = site;
  const context = fromComparePayload(page.payload, await compareAreas(site), await sourceLines(site));
  const measures = await Promise.all(page.state.measures.map((id) => figuresOf(site, id)));
  const people = (await store.population())(Infinity);
  const peopleOf = (area: AreaCode): number => known(people.get(area), `people of ${area}`);
  const membersOf = new Map((await store.groups()).map(({ id, members }) => [id, members]));
  return groups.map((id) => {
    const members = known(membersOf.get(id), id).filter((area) => people.has(area));
    const subjects = members.toSorted((a, b) => peopleOf(b) - peopleOf(a)).slice(0, largest);
    const state = { ...page.state, subjects, view: "profile" } as const;
    const data = { main: known(measures[0], "measure"), measures };
    const model = compareModel(context, state, data, () => "s0", page.payload.breaks);
    return {
      id,
      name: translator.t(groupNameKey(id)),
      href: addresses.compare + formatCompareState(state, context.scope),
      props: { context: { ...context, translator }, state, data, model }
    };
  });
}

async function figuresOf({ store }: Site, id: IndicatorId): Promise<CompareFigures> {
  const [slice] = await store.slices(id);
  const series = (await store.groupSlices(id)).get("total")?.series;
  const ages = (await store.companions(id)).get("total")?.ages;
  return { indicator: indicatorOf(id), slice: known(slice, id), groups: known(series, id), ages };
}
