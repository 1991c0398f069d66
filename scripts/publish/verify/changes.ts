import { changesOfWorld, yearsOfChange } from "../../../src/facts/changesOfUse.ts";
import { factsOfGroup, groupsWithPage } from "../../../src/facts/factsOfGroup.ts";
import { newestSum } from "../../../src/facts/internetUse.ts";
import type { SumChange } from "../../../src/stats/sumChange.ts";
import type { Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy, type Answer } from "./database.ts";
import type { Field } from "./figures.ts";
import { fillSumKinds, type Span } from "./sumKinds.ts";
import { groupChangeAnswers } from "./groupAnswers.ts";

type Entry = readonly [string, Readonly<Record<string, Field>>];

/** A millionth of the sum: billions added in another order differ by that much less. */
const margin = 1e-6;

/** How groups changed over the members that can be compared, and what every change of a sum of people offline is made of. */
export const changes: Subject = {
  name: "changes of groups and sums",
  verify: async (grounds) => ({ checks: [await groupCheck(grounds), await sumCheck(grounds)], notes: [] })
};

async function groupCheck(grounds: Grounds) {
  const groups = await groupFacts(grounds);
  const printed = groups.flatMap(({ id, change }): readonly Entry[] => {
    if (!change) return [];
    const { from, to, before, after, areas, leftOut } = change;
    return [[`${id} ${from} ${to}`, { before, after, areas, leftOut: leftOut.length, largest: leftOut[0]?.area }]];
  });
  const spans = new Set(groups.flatMap(({ change }) => (change ? [`(${change.from}, ${change.to})`] : [])));
  const answers = await groupChangeAnswers(grounds.database, [...spans]);
  const ids = new Set<Field>(groups.flatMap(({ id, change }) => (change ? [id] : [])));
  return compareWays(
    "change of groups",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(ofGroups(answers, ids), ["group", "from", "to"]) }
  );
}

async function sumCheck(grounds: Grounds) {
  const [world, groups] = await Promise.all([changesOfWorld(grounds.store), groupFacts(grounds)]);
  const { period } = (await newestSum(grounds.store)).all;
  const printed = [
    ...world.map((change): Entry => [`world ${change.from} ${change.to}`, partsOf(change)]),
    ...groups.map(({ id, takenApart }): Entry => [`${id} ${takenApart.from} ${takenApart.to}`, partsOf(takenApart)])
  ];
  await fillSumKinds(
    grounds.database,
    world.map(({ from, to }): Span => [from, to])
  );
  const answers = await grounds.database.run("sum-changes");
  const ids = new Set<Field>(groups.map(({ id }) => id));
  const shown = ofGroups(answers, ids).filter(
    ({ group, from }) => group === "world" || from === period - yearsOfChange
  );
  return compareWays(
    "parts of each change of people offline",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(shown, ["group", "from", "to"]) },
    (_, one, other) => Math.abs(one - other) <= margin * Math.max(1, Math.abs(one))
  );
}

/** The parts of a change, which must add up to it: a fault in that shows as a field of its own. */
function partsOf({ before, after, people, byKind, population, areas }: SumChange): Readonly<Record<string, Field>> {
  const parts = Object.values(byKind).reduce((sum, each) => sum + each, population);
  const missing = Math.abs(parts - people) > margin * before ? { missing: people - parts } : {};
  return { before, after, people, population, ...byKind, areas: areas.length, first: areas[0]?.area, ...missing };
}

async function groupFacts({ store }: Grounds) {
  return Promise.all((await groupsWithPage(store)).map(({ id }) => factsOfGroup(store, id)));
}

function ofGroups(answers: readonly Answer[], ids: ReadonlySet<Field>): readonly Answer[] {
  return answers.filter(({ group }) => ids.has(group));
}
