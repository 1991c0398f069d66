import { homeNumbers } from "../../../src/facts/homeNumbers.ts";
import { firstSum } from "../../../src/stats/offlineYears.ts";
import { findingsOf } from "../../../src/facts/findings.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import type { Field } from "./figures.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy, type Answer, type Database } from "./database.ts";
import { lastSum } from "./offlineSums.ts";
import { fillSumKinds } from "./sumKinds.ts";
import { known } from "../../../src/model/known.ts";

type Fields = Readonly<Record<string, Field>>;

/** Every number in the sentences of the first page. */
export const home: Subject = {
  name: "first page",
  verify: async (grounds) => {
    const typescript = await typescriptFields(grounds);
    const sql = await sqlFields(grounds.database);
    const ways = [
      { name: "TypeScript", figures: new Map([["home", typescript]]) },
      { name: "SQL", figures: new Map([["home", sql]]) }
    ] as const;
    const sentences = compareWays("numbers in its sentences", ...ways, agreeToCoverage);
    return { checks: [sentences, await findingsCheck(grounds)], notes: [] };
  }
};

/** A slice holds the share of people rounded down to a hundredth per cent. */
const agreeToCoverage = (field: string, typescript: number, sql: number): boolean =>
  Math.abs(typescript - sql) <= (field === "skillCoverage" ? 0.0101 : 1e-9 * Math.abs(sql));

/** Who leads in each finding, of which year, among how many: the figures themselves are checked as those of maps. */
async function findingsCheck({ store, database }: Grounds): Promise<Check> {
  const typescript = (await findingsOf(store)).flatMap(({ id, indicator, rows, areas, newest }) =>
    rows.map(({ area, cell }, index) => {
      return [`${id} ${index + 1}`, { indicator, area, period: cell.period, areas, newest }] as const;
    })
  );
  return compareWays(
    "who leads in its findings",
    { name: "TypeScript", figures: new Map(typescript) },
    { name: "SQL", figures: figuresBy(await database.run("findings"), ["name"]) }
  );
}

async function typescriptFields({ store }: Grounds): Promise<Fields> {
  const { newest, ...figures } = await homeNumbers(store);
  return { ...figures, ...newest };
}

/** Returns the numbers of the first page as SQL computes them. */
export async function sqlFields(database: Database): Promise<Fields> {
  const sums = await database.run("offline-sums", { first: firstSum, last: lastSum });
  const newest = sums.filter(({ scope }) => scope === "all").at(-1);
  const period = known(known(newest, "sum of people offline")["period"], "period");
  const byScope = figuresBy(sums, ["scope", "period"]);
  await fillSumKinds(database, [[2022, Number(period)]]);
  const [comparable] = await database.query(
    `select sum(before) filter (kind <> 'break') as "beforeComparable", sum(after) filter (kind <> 'break') as ` +
      `"newestComparable", count(*) filter (kind = 'break') as "leftOut" from sum_kinds`
  );
  const [rest] = await database.run("home", { newest: period });
  return {
    ...rest,
    ...withoutScope(newest),
    ...comparable,
    before: byScope.get("all 2022")?.["people"]
  };
}

function withoutScope(answer: Answer | undefined): Answer {
  return Object.fromEntries(Object.entries(answer ?? {}).filter(([column]) => column !== "scope"));
}
