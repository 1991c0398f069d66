import { backtest } from "../../../src/catalog/backtest.ts";
import { targets } from "../../../src/catalog/targets.ts";
import type { AreaGroup } from "../../../src/model/areaGroup.ts";
import type { Slice } from "../../../src/model/slice.ts";
import type { Store } from "../../../src/query/store.ts";
import { groupProgress } from "../../../src/stats/groupProgress.ts";
import { groupSplit } from "../../../src/stats/groupSplit.ts";
import { targetsMet } from "../../../src/stats/targetsMet.ts";
import { cellsOf } from "../../../src/views/figure/figureModel.ts";
import { areaProgress, breakList } from "./areaProgress.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";
import type { Field } from "./figures.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import { indicatorFor } from "../../../src/catalog/catalog.ts";

type Entry = readonly [string, Readonly<Record<string, Field>>];

/** What the page of a group says beside its figures: how its people divide, which targets its members meet, the gap. */
export const groupPages: Subject = {
  name: "group pages",
  verify: async (grounds) => {
    const groups = (await grounds.store.groups()).filter(({ id }) => !id.startsWith("m49-"));
    return {
      checks: [
        await splitCheck(grounds, groups),
        await targetCheck(grounds, groups),
        await progressCheck(grounds, groups)
      ],
      notes: []
    };
  }
};

async function splitCheck({ store, database }: Grounds, groups: readonly AreaGroup[]): Promise<Check> {
  const [notUsing, notCovered, using] = await Promise.all([
    totalOf(store, indicatorFor("not-using")),
    totalOf(store, indicatorFor("not-covered")),
    totalOf(store, indicatorFor("use"))
  ]);
  const population = await store.population();
  const printed = groups.flatMap(({ id, members }): readonly Entry[] => {
    const split = groupSplit({ notUsing, notCovered, using }, members, population);
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
    { name: "SQL", figures: figuresBy(await shown(database, groups, "group-splits"), ["group"]) }
  );
}

async function targetCheck({ store, database }: Grounds, groups: readonly AreaGroup[]): Promise<Check> {
  const printed: Entry[] = [];
  const rows: string[] = [];
  for (const { id: target, indicator, kind } of targets) {
    if (indicator === undefined || kind === "none") continue;
    rows.push(`('${target}', '${indicator}', '${kind}')`);
    const latest = cellsOf(await totalOf(store, indicator), "latest");
    for (const { id, members } of groups) {
      const count = targetsMet(kind, members, latest);
      if (count.of > 0) printed.push([`${id} ${target}`, { ...count }]);
    }
  }
  const answers = await shown(database, groups, "group-targets", { targets: rows.join(", ") });
  return compareWays(
    "members that meet a target",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(answers, ["group", "target"]) }
  );
}

async function progressCheck({ store, database }: Grounds, groups: readonly AreaGroup[]): Promise<Check> {
  const { start, progress: areas } = await areaProgress(store);
  const printed = groups.map(({ id, members }): Entry => {
    const { pace, ...rest } = groupProgress(members.flatMap((area) => areas.get(area) ?? []));
    return [id, { ...rest, pace: pace.perDay, paceAreas: pace.areas }];
  });
  const answers = await shown(database, groups, "group-progress", {
    breaks: breakList(indicatorFor("use")),
    origin: backtest.origin,
    start
  });
  return compareWays(
    "people to bring online, the pace, and arrivals",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(answers, ["group"]) },
    (_, one, other) => Math.abs(one - other) < 1e-3
  );
}

/** The answers of a question about groups that have a page. */
async function shown(
  database: Grounds["database"],
  groups: readonly AreaGroup[],
  question: string,
  values: Readonly<Record<string, number | string>> = {}
) {
  const ids = new Set<Field>(groups.map(({ id }) => id));
  return (await database.run(question, values)).filter(({ group }) => ids.has(group));
}

async function totalOf(store: Store, id: IndicatorId): Promise<Slice> {
  const [slice] = await store.slices(id);
  if (!slice) throw new Error(`${id}: no slice`);
  return slice;
}
