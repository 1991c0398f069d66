import { backtest } from "../../../src/catalog/backtest.ts";
import { targets } from "../../../src/catalog/targets.ts";
import { factsOfGroup, groupsWithPage } from "../../../src/facts/factsOfGroup.ts";
import { known } from "../../../src/model/known.ts";
import type { GroupFacts } from "../../../src/views/group/groupFigures.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy, type Answer } from "./database.ts";
import type { Field } from "./figures.ts";
import { groupEndAnswers, groupFigureAnswers } from "./groupAnswers.ts";
import { startBySql } from "./snapshot.ts";

type Entry = readonly [string, Readonly<Record<string, Field>>];
type Facts = readonly GroupFacts[];

/** What the page of a group says: its figures, how its people divide, its members, which targets they meet, and the gap. */
export const groupPages: Subject = {
  name: "group pages",
  verify: async (grounds) => {
    const { store } = grounds;
    const groups = await Promise.all((await groupsWithPage(store)).map(({ id }) => factsOfGroup(store, id)));
    return {
      checks: [
        await figureCheck(grounds, groups),
        await seriesCheck(grounds),
        await endCheck(grounds, groups),
        await splitCheck(grounds, groups),
        await memberCheck(grounds, groups),
        await targetCheck(grounds, groups),
        await progressCheck(grounds, groups)
      ],
      notes: []
    };
  }
};

/** Each figure of each year, with its coverage, members, estimates and what was carried; the newest is one of them. */
async function figureCheck({ database }: Grounds, groups: Facts): Promise<Check> {
  const printed = groups.flatMap(({ id, figures }) =>
    figures.flatMap(({ indicator, history, newest }) => [
      ...history.map(({ period, figure }): Entry => [`${id} ${indicator.id} ${period}`, { ...figure }]),
      ...(newest.figure ? [[`${id} ${indicator.id} newest`, { year: newest.period, ...newest.figure }] as const] : [])
    ])
  );
  const answers = onlyOf(groups, await groupFigureAnswers(database));
  const byYear = figuresBy(answers, ["group", "indicator", "period"]);
  // The rows come in the order of years: the last one of a group and indicator stays.
  const newest = answers.map(({ group, indicator, period, ...figure }): Entry => [
    `${String(group)} ${String(indicator)} newest`,
    { year: period, ...figure }
  ]);
  return compareWays(
    "the group's own figures, by year, and what they rest on",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: new Map([...byYear, ...newest]) }
  );
}

/** The figures of every group, also of those that have no page, as maps of regions and comparisons draw them. */
async function seriesCheck({ store, database }: Grounds): Promise<Check> {
  const drawn = await Promise.all(
    database.indicators.map(async ({ id }) => {
      const slice = (await store.groupSlices(id)).get("total");
      return [...(slice?.series ?? [])].flatMap(([group, { outcomes }]) =>
        outcomes.flatMap(({ figure }, index): readonly Entry[] =>
          figure ? [[`${group} ${id} ${known(slice?.periods[index], id)}`, { ...figure }]] : []
        )
      );
    })
  );
  const members = (await store.groups()).map((group): Entry => [group.id, { members: group.members.join(",") }]);
  const listed = await database.query(
    `select "group", string_agg(area, ',' order by area) as members from group_members group by "group"`
  );
  const figures = figuresBy(await groupFigureAnswers(database), ["group", "indicator", "period"]);
  return compareWays(
    "members and figures of every group, with a page or without",
    { name: "TypeScript", figures: new Map([...members, ...drawn.flat()]) },
    { name: "SQL", figures: new Map([...figuresBy(listed, ["group"]), ...figures]) }
  );
}

async function endCheck({ database }: Grounds, groups: Facts): Promise<Check> {
  const codes = (members: GroupFacts["members"]): string => members.map(({ code }) => code).join(",");
  const printed = groups.map(({ id, ends }): Entry => [id, { ahead: codes(ends.ahead), behind: codes(ends.behind) }]);
  return compareWays(
    "the members that are ahead and behind",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(onlyOf(groups, await groupEndAnswers(database)), ["group"]) }
  );
}

async function splitCheck(grounds: Grounds, groups: Facts): Promise<Check> {
  const printed = groups.flatMap(({ id, barriers: { split } }): readonly Entry[] => {
    if (!split) return [];
    const { period, estimated, ...numbers } = split;
    const flags = {
      notCoveredEstimated: Number(estimated.notCovered),
      notUsingEstimated: Number(estimated.notUsing),
      usingEstimated: Number(estimated.using)
    };
    return [[id, { ...numbers, ...flags, year: period }]];
  });
  return compareWays(
    "people without a network, without use, online",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(await shown(grounds, groups, "group-splits"), ["group"]) }
  );
}

async function memberCheck(grounds: Grounds, groups: Facts): Promise<Check> {
  const sumOf = (members: GroupFacts["members"], figure: "use" | "offline" | "price"): number | undefined => {
    const known = members.flatMap((member) => member[figure] ?? []);
    return known.length === 0 ? undefined : known.reduce((sum, { low }) => sum + low, 0);
  };
  const printed = groups.map(({ id, members, affordable }): Entry => {
    const sums = { use: sumOf(members, "use"), offline: sumOf(members, "offline"), price: sumOf(members, "price") };
    return [id, { members: members.length, ...sums, prices: affordable.of, affordable: affordable.met }];
  });
  return compareWays(
    "members, the sums of their figures, and prices within the target",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(await shown(grounds, groups, "group-members"), ["group"]) }
  );
}

async function targetCheck(grounds: Grounds, groups: Facts): Promise<Check> {
  const printed = groups.flatMap(({ id, targets: own }) =>
    own.flatMap(({ target, of, counted, strict }): readonly Entry[] =>
      of > 0 ? [[`${id} ${target.id}`, { of, counted, strict }]] : []
    )
  );
  const rows = targets.flatMap(({ id, indicator, kind }) =>
    indicator === undefined || kind === "none" ? [] : [`('${id}', '${indicator}', '${kind}')`]
  );
  const answers = await shown(grounds, groups, "group-targets", { targets: rows.join(", ") });
  return compareWays(
    "members that meet a target",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(answers, ["group", "target"]) }
  );
}

async function progressCheck(grounds: Grounds, groups: Facts): Promise<Check> {
  const printed = groups.map(({ id, progress }): Entry => {
    const { pace, ...rest } = progress;
    return [id, { ...rest, pace: pace.perDay, paceAreas: pace.areas }];
  });
  const answers = await shown(grounds, groups, "group-progress", {
    origin: backtest.origin,
    start: await startBySql(grounds)
  });
  return compareWays(
    "people to bring online, the pace, and arrivals",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(answers, ["group"]) },
    (_, one, other) => Math.abs(one - other) < 1e-3
  );
}

/** The answers to a question about groups that have a page: the regions of the UN have none. */
async function shown(
  { database }: Grounds,
  groups: Facts,
  question: string,
  values: Readonly<Record<string, number | string>> = {}
): Promise<readonly Answer[]> {
  return onlyOf(groups, await database.run(question, values));
}

function onlyOf(groups: Facts, answers: readonly Answer[]): readonly Answer[] {
  const ids = new Set<Field>(groups.map(({ id }) => id));
  return answers.filter(({ group }) => ids.has(group));
}
