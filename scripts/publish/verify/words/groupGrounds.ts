import { backtest } from "../../../../src/catalog/backtest.ts";
import { reviewedGroups } from "../../../../src/catalog/reviewedGroups.ts";
import { targets } from "../../../../src/catalog/targets.ts";
import type { GroupId } from "../../../../src/model/areaGroup.ts";
import { yearsOfChange } from "../../../../src/facts/changesOfUse.ts";
import type { Grounds as Tables } from "../check.ts";
import type { Answer } from "../database.ts";
import { groupChangeAnswers, groupCoverageAnswers, groupEndAnswers, groupFigureAnswers } from "../groupAnswers.ts";
import { startBySql } from "../snapshot.ts";
import { fillSumKinds, newestSummedYear } from "../sumKinds.ts";
import { groundsOf } from "./areaGrounds.ts";
import type { Ground } from "./grounds.ts";

/** What the tables give for the words about groups. */
export interface GroupGrounds {
  /** The figures of a group of an indicator, each with its year. */
  readonly figures: (group: GroupId, indicator: string) => readonly Ground[];
  /** The figures of a group of an indicator, each with its flag, what it rests on, and its year. */
  readonly receipt: (group: GroupId, indicator: string) => readonly Ground[];
  /** The per cent of a group's people behind each figure of an indicator, rounded down, with its year. */
  readonly covered: (group: GroupId, indicator: string) => readonly Ground[];
  /** The rows about a group that a computation gives, by its name. */
  readonly rows: (group: GroupId, name: string) => readonly Answer[];
}

/** Returns what the tables give for every group, computed by SQL alone. */
export async function readGroupGrounds(tables: Pick<Tables, "database" | "folder">): Promise<GroupGrounds> {
  const { database } = tables;
  const rows = new Map<string, Answer[]>();
  for (const [name, answers] of await computedAnswers(tables)) {
    for (const { group, indicator, ...answer } of answers) {
      const key = [group, name, indicator].filter((part) => part !== undefined).join(" ");
      const own = rows.get(key);
      if (own) own.push(answer);
      else rows.set(key, [answer]);
    }
  }
  const figures = Map.groupBy(
    await groupFigureAnswers(database),
    ({ group, indicator }) => `${String(group)} ${String(indicator)}`
  );
  return {
    figures: (group, indicator) => (figures.get(`${group} ${indicator}`) ?? []).flatMap(datedGrounds),
    receipt: (group, indicator) => (figures.get(`${group} ${indicator}`) ?? []).flatMap(receiptGrounds),
    covered: (group, indicator) =>
      (figures.get(`${group} ${indicator}`) ?? []).map(({ coverage, period }) => ({
        value: Math.floor(100 * Number(coverage) + 1e-6),
        year: Number(period)
      })),
    rows: (group, name) => {
      const [kind, indicator] = name.split(" ");
      if (kind !== "basis") return rows.get(`${group} ${name}`) ?? [];
      return (figures.get(`${group} ${String(indicator)}`) ?? []).slice(-1);
    }
  };
}

function datedGrounds({ low, high, period }: Answer): readonly Ground[] {
  return [low, high].flatMap((value) => (typeof value === "number" ? [{ value, year: Number(period) }] : []));
}

/** What rests on an estimate, or on a figure of before, is an estimate; a projection is one of its own. */
function receiptGrounds(answer: Answer): readonly Ground[] {
  const { period, coverage, areas, carried, carriedFrom, estimates, projections } = answer;
  const year = Number(period);
  const flagged = Number(estimates) + Number(carried) > 0 ? "E" : "A";
  const status = Number(projections) > 0 ? "F" : flagged;
  return [
    ...datedGrounds(answer).map((ground) => ({ ...ground, status })),
    ...[areas, carried, carriedFrom].map((value) => ({ value: Number(value), year })),
    { value: Math.floor(1000 * Number(coverage) + 1e-9) / 10, year }
  ];
}

async function computedAnswers(
  tables: Pick<Tables, "database" | "folder">
): Promise<readonly (readonly [string, readonly Answer[]])[]> {
  const { database } = tables;
  const held = targets.flatMap(({ id, indicator, kind }) =>
    indicator === undefined || kind === "none" ? [] : [`('${id}', '${indicator}', '${kind}')`]
  );
  const readIn = reviewedGroups.map(({ id, period }) => `('${id}', ${period})`);
  const newest = await newestSummedYear(database);
  await fillSumKinds(database, [[newest - yearsOfChange, newest]]);
  return [
    ["members", await database.run("group-members")],
    ["lists", await database.run("words-group-lists", { reviewed: readIn.join(", ") })],
    ["ends", await groupEndAnswers(database)],
    ["split", await database.run("group-splits")],
    ["change", await groupChangeAnswers(database, [`(${newest - yearsOfChange}, ${newest})`])],
    ["apart", await database.run("sum-changes")],
    ["mover", await database.query('select "group", k.* from sum_kinds k join group_members using (area)')],
    ["rules", await database.run("words-group-rules")],
    ["spread", await database.run("words-group-spread")],
    ["slices", await database.run("words-group-slices")],
    ["withheld", await groupCoverageAnswers(database)],
    ["targets", await database.run("group-targets", { targets: held.join(", ") })],
    ["progress", await database.run("group-progress", { origin: backtest.origin, start: await startBySql(tables) })]
  ];
}

/** Returns the numbers of rows, without years. */
export function numbersOf(rows: readonly Answer[]): readonly Ground[] {
  return rows.flatMap(groundsOf);
}
