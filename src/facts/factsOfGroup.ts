import { indicatorFor, indicatorOf } from "../catalog/catalog.ts";
import { targetsAmong } from "../catalog/targets.ts";
import type { AreaCode } from "../model/area.ts";
import { hasPages, type AreaGroup, type GroupId } from "../model/areaGroup.ts";
import { datedCells } from "../model/slice.ts";
import type { Indicator } from "../model/indicator.ts";
import type { GroupChange } from "../stats/groupChange.ts";
import { whyNone } from "../stats/groupSeries.ts";
import { targetsMet } from "../stats/targetsMet.ts";
import { oldestRecent } from "../views/country/sentences/offline.ts";
import { meetsPriceTarget } from "../views/country/sentences/price.ts";
import {
  groupIndicator,
  type GroupAnswer,
  type GroupFacts,
  type GroupIndicator,
  type GroupTarget,
  type Member
} from "../views/group/groupFigures.ts";
import { carryRangeOf } from "./rangeOfSum.ts";
import { groupBarriers } from "./groupBarriers.ts";
import { once, onceOf } from "../query/once.ts";
import { changesOfUse, lastChangeOfSum, yearsOfChange } from "./changesOfUse.ts";
import { latestCells, latestExact } from "./firstSlice.ts";
import { progressOfGroup } from "./progressFacts.ts";
import type { Store } from "../query/store.ts";

/** Returns the groups that have a page and a receipt, in the order of their schemes. */
export async function groupsWithPage(store: Store): Promise<readonly AreaGroup[]> {
  return (await store.groups()).filter(({ scheme }) => hasPages(scheme));
}

/** Returns what the page of a group tells, the same for every language; it is put together once. */
export function factsOfGroup(store: Store, id: GroupId): Promise<GroupFacts> {
  return factsIn(store)(id);
}

const factsIn = onceOf((store: Store) => once((id: GroupId) => findFacts(store, id)));

async function findFacts(store: Store, id: GroupId): Promise<GroupFacts> {
  const group = (await groupsWithPage(store)).find((each) => each.id === id);
  if (!group) throw new Error(`no page for the group "${id}"`);
  const [use, offline, price] = await Promise.all([
    latestCells(store, indicatorFor("use")),
    latestCells(store, indicatorFor("offline")),
    latestCells(store, indicatorFor("price"))
  ]);
  const members = group.members
    .map((code): Member => ({ code, use: use.get(code), offline: offline.get(code), price: price.get(code) }))
    .toSorted((a, b) => (b.offline?.low ?? -1) - (a.offline?.low ?? -1));
  const indicators = await store.indicators();
  const figures = await Promise.all(indicators.map((indicator) => figuresOf(store, id, indicator)));
  return {
    id,
    period: group.period,
    figures,
    members,
    affordable: affordableOf(members, figures),
    range: await carryRangeOf(store, id),
    progress: await progressOfGroup(store, group.members),
    change: await changeOfGroup(store, id, group.members),
    takenApart: await lastChangeOfSum(store, group.members),
    barriers: await groupBarriers(store, id, group.members),
    targets: await targetsOf(store, group.members, figures),
    ends: endsOf(members)
  };
}

/** The members with a price of the year of the group's own, and how many of these meet the target. */
function affordableOf(members: readonly Member[], figures: readonly GroupIndicator[]): GroupFacts["affordable"] {
  const { newest } = groupIndicator({ figures }, indicatorFor("price"));
  const prices = members.flatMap(({ price }) => (newest.figure && price?.period === newest.period ? [price.low] : []));
  return { met: prices.filter(meetsPriceTarget).length, of: prices.length };
}

async function figuresOf(store: Store, group: GroupId, indicator: Indicator): Promise<GroupIndicator> {
  const slice = (await store.groupSlices(indicator.id)).get("total");
  const series = slice?.series.get(group);
  if (!slice || !series) throw new Error(`${indicator.id}: no figures of the group "${group}"`);
  const history = datedCells(series.outcomes, slice.periods).flatMap(({ figure, period }) =>
    figure ? [{ period, figure }] : []
  );
  const last = history.at(-1);
  const newest: GroupAnswer = last ?? { withheld: whyNone(series) };
  return { indicator, newest, history };
}

async function targetsOf(
  store: Store,
  members: readonly AreaCode[],
  figures: readonly GroupIndicator[]
): Promise<readonly GroupTarget[]> {
  return Promise.all(
    targetsAmong(new Set(figures.map(({ indicator }) => indicator.id))).map(async (target): Promise<GroupTarget> => {
      const { indicator, kind } = target;
      if (indicator === undefined || kind === "none") {
        return { target, newest: undefined, of: 0, counted: 0, strict: 0 };
      }
      return {
        target,
        newest: groupIndicator({ figures }, indicator).newest,
        ...targetsMet(kind, members, await latestCells(store, indicator), await latestExact(store, indicator))
      };
    })
  );
}

/** The change over the five years up to the newest figure of the group. */
async function changeOfGroup(
  store: Store,
  id: GroupId,
  members: readonly AreaCode[]
): Promise<GroupChange | undefined> {
  const { history } = await figuresOf(store, id, indicatorOf(indicatorFor("use")));
  const last = history.at(-1);
  return last && (await changesOfUse(store))(members, last.period - yearsOfChange, last.period);
}

/** How many members stand at either end. */
const atEnd = 5;

function endsOf(members: readonly Member[]): GroupFacts["ends"] {
  const recent = members
    .flatMap((member) => (member.use && member.use.period > oldestRecent ? [{ member, use: member.use.low }] : []))
    .toSorted((a, b) => b.use - a.use)
    .map(({ member }) => member);
  const length = Math.min(atEnd, Math.floor(recent.length / 2));
  return { ahead: recent.slice(0, length), behind: recent.slice(recent.length - length).toReversed() };
}
