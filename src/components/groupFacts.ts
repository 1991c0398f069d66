import { indicators } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import type { GroupId } from "../model/areaGroup.ts";
import type { DatedCell } from "../model/slice.ts";
import { targetShare, targetYear } from "../stats/peopleToConnect.ts";
import { progressTowards } from "../stats/progress.ts";
import { cellsOf } from "../views/figure/figureModel.ts";
import { meetsPriceTarget } from "../views/country/sentences/price.ts";
import type { GroupAnswer, GroupFacts, GroupIndicator, Member } from "../views/group/groupFacts.ts";
import { once } from "./once.ts";
import { progressFacts } from "./progress.ts";
import { store } from "./site.ts";

/** The groups that have a page: the world, the World Bank's regions and income groups, LDC, LLDC and SIDS. */
export const groupsWithPage = (await store.groups()).filter(
  ({ scheme }) => !scheme.startsWith("un-") || scheme === "un-list"
);

/** Returns what the page of a group tells, the same for every language. */
export const groupFacts = once(async (id: GroupId): Promise<GroupFacts> => {
  const group = groupsWithPage.find((each) => each.id === id);
  if (!group) throw new Error(`no page for the group "${id}"`);
  const [use, offline, price] = await Promise.all(
    ["internet-use", "people-offline", "data-only-mobile-basket"].map(latestCells)
  );
  const members = group.members
    .map((code): Member => ({ code, use: use?.get(code), offline: offline?.get(code), price: price?.get(code) }))
    .toSorted((a, b) => (b.offline?.low ?? -1) - (a.offline?.low ?? -1));
  const prices = members.flatMap((member) => (member.price ? [member.price.low] : []));
  return {
    id,
    period: group.period,
    figures: await Promise.all(indicators.map(({ id: indicator }) => figuresOf(id, indicator))),
    members,
    affordable: { met: prices.filter(meetsPriceTarget).length, of: prices.length },
    perDay: await perDayOf(group.members)
  };
});

async function figuresOf(group: GroupId, id: string): Promise<GroupIndicator> {
  const indicator = indicators.find((each) => each.id === id);
  const slice = (await store.groupSlices(id)).get("total");
  const series = slice?.series.get(group);
  if (!indicator || !slice || !series) throw new Error(`${id}: no figures of the group "${group}"`);
  const history = series.outcomes.flatMap(({ figure }, index) => {
    const period = slice.periods[index];
    return figure && period !== undefined ? [{ period, figure }] : [];
  });
  const last = history.at(-1);
  const newest: GroupAnswer = last ?? { withheld: series.latest.withheld ?? "coverage" };
  return { indicator, newest, history };
}

/** The sum over the members with a figure of use and a population; those who are there need nobody. */
async function perDayOf(members: readonly AreaCode[]): Promise<GroupFacts["perDay"]> {
  let people = 0;
  let areas = 0;
  for (const code of members) {
    const progress = progressTowards(await progressFacts(code), { share: targetShare, year: targetYear });
    if (!progress) continue;
    areas += 1;
    if (progress.arrival !== "reached") people += progress.toConnect?.perDay ?? 0;
  }
  return { people, areas };
}

const latestCells = once(async (id: string): Promise<ReadonlyMap<AreaCode, DatedCell>> => {
  const [slice] = await store.slices(id);
  if (!slice) throw new Error(`${id}: no slice`);
  return cellsOf(slice, "latest");
});
