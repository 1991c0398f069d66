import { backtest } from "../../../src/catalog/backtest.ts";
import { targets } from "../../../src/catalog/targets.ts";
import { factsOfGroup, groupsWithPage } from "../../../src/facts/factsOfGroup.ts";
import type { GroupFacts } from "../../../src/views/group/groupFigures.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy, type Answer } from "./database.ts";
import type { Field } from "./figures.ts";
import { startBySql } from "./snapshot.ts";

type Entry = readonly [string, Readonly<Record<string, Field>>];
type Facts = readonly GroupFacts[];

/** What the page of a group says: how its people divide, its members, which targets they meet, and the gap. */
export const groupPages: Subject = {
  name: "group pages",
  verify: async (grounds) => {
    const { store } = grounds;
    const groups = await Promise.all((await groupsWithPage(store)).map(({ id }) => factsOfGroup(store, id)));
    return {
      checks: [
        await splitCheck(grounds, groups),
        await memberCheck(grounds, groups),
        await targetCheck(grounds, groups),
        await progressCheck(grounds, groups)
      ],
      notes: []
    };
  }
};

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

/** The answers of a question about groups that have a page: the regions of the UN have none. */
async function shown(
  { database }: Grounds,
  groups: Facts,
  question: string,
  values: Readonly<Record<string, number | string>> = {}
): Promise<readonly Answer[]> {
  const ids = new Set<Field>(groups.map(({ id }) => id));
  return (await database.run(question, values)).filter(({ group }) => ids.has(group));
}
