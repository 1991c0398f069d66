import { indicators, indicatorFor } from "../catalog/catalog.ts";
import { targets } from "../catalog/targets.ts";
import type { AreaCode } from "../model/area.ts";
import type { GroupId } from "../model/areaGroup.ts";
import type { DatedCell } from "../model/slice.ts";
import { targetShare, targetYear } from "../stats/peopleToConnect.ts";
import { groupProgress, type GroupProgress } from "../stats/groupProgress.ts";
import { progressTowards } from "../stats/progress.ts";
import { targetsMet } from "../stats/targetsMet.ts";
import { oldestRecent } from "../views/country/sentences/offline.ts";
import { cellsOf } from "../views/figure/figureModel.ts";
import { meetsPriceTarget } from "../views/country/sentences/price.ts";
import {
  groupIndicator,
  type GroupAnswer,
  type GroupFacts,
  type GroupIndicator,
  type GroupTarget,
  type Member
} from "../views/group/groupFacts.ts";
import { groupBarriers } from "./groupBarriers.ts";
import { once } from "../query/once.ts";
import { progressFacts } from "./progress.ts";
import { store } from "../site/site.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { datedCells } from "../model/slice.ts";

/** The groups that have a page: the world, the World Bank's regions and income groups, LDC, LLDC and SIDS. */
export const groupsWithPage = (await store.groups()).filter(
  ({ scheme }) => !scheme.startsWith("un-") || scheme === "un-list"
);

/** Returns what the page of a group tells, the same for every language. */
export const groupFacts = once(async (id: GroupId): Promise<GroupFacts> => {
  const group = groupsWithPage.find((each) => each.id === id);
  if (!group) throw new Error(`no page for the group "${id}"`);
  const [use, offline, price] = await Promise.all(
    ([indicatorFor("use"), indicatorFor("offline"), indicatorFor("price")] as const).map((each) => latestCells(each))
  );
  const members = group.members
    .map((code): Member => ({ code, use: use?.get(code), offline: offline?.get(code), price: price?.get(code) }))
    .toSorted((a, b) => (b.offline?.low ?? -1) - (a.offline?.low ?? -1));
  const prices = members.flatMap((member) => (member.price ? [member.price.low] : []));
  const figures = await Promise.all(indicators.map(({ id: indicator }) => figuresOf(id, indicator)));
  return {
    id,
    period: group.period,
    figures,
    members,
    affordable: { met: prices.filter(meetsPriceTarget).length, of: prices.length },
    progress: await progressOf(group.members),
    barriers: await groupBarriers(id, group.members),
    targets: await targetsOf(group.members, figures),
    ends: endsOf(members)
  };
});

async function figuresOf(group: GroupId, id: IndicatorId): Promise<GroupIndicator> {
  const indicator = indicators.find((each) => each.id === id);
  const slice = (await store.groupSlices(id)).get("total");
  const series = slice?.series.get(group);
  if (!indicator || !slice || !series) throw new Error(`${id}: no figures of the group "${group}"`);
  const history = datedCells(series.outcomes, slice.periods).flatMap(({ figure, period }) =>
    figure ? [{ period, figure }] : []
  );
  const last = history.at(-1);
  const newest: GroupAnswer = last ?? { withheld: series.latest.withheld ?? "coverage" };
  return { indicator, newest, history };
}

async function progressOf(members: readonly AreaCode[]): Promise<GroupProgress> {
  const target = { share: targetShare, year: targetYear };
  const all = await Promise.all(members.map(async (code) => progressTowards(await progressFacts(code), target)));
  return groupProgress(all.flatMap((progress) => progress ?? []));
}

async function targetsOf(
  members: readonly AreaCode[],
  figures: readonly GroupIndicator[]
): Promise<readonly GroupTarget[]> {
  return Promise.all(
    targets.map(async (target): Promise<GroupTarget> => {
      const { indicator, kind } = target;
      if (indicator === undefined || kind === "none") {
        return { target, newest: undefined, of: 0, counted: 0, strict: 0 };
      }
      return {
        target,
        newest: groupIndicator({ figures }, indicator).newest,
        ...targetsMet(kind, members, await latestCells(indicator))
      };
    })
  );
}

/** How many members stand at either end. */
const atEnd = 5;

function endsOf(members: readonly Member[]): GroupFacts["ends"] {
  const recent = members
    .filter(({ use }) => use !== undefined && use.period > oldestRecent)
    .toSorted((a, b) => (b.use?.low ?? 0) - (a.use?.low ?? 0));
  const length = Math.min(atEnd, Math.floor(recent.length / 2));
  return { ahead: recent.slice(0, length), behind: recent.slice(recent.length - length).toReversed() };
}

const latestCells = once(async (id: IndicatorId): Promise<ReadonlyMap<AreaCode, DatedCell>> => {
  const [slice] = await store.slices(id);
  if (!slice) throw new Error(`${id}: no slice`);
  return cellsOf(slice, "latest");
});
