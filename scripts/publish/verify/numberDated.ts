import { indicatorFor } from "../../../src/catalog/catalog.ts";
import { offlineFacts, type OfflineFacts } from "../../../src/facts/offlineFacts.ts";
import { firstSum } from "../../../src/stats/offlineYears.ts";
import type { Check, Subject } from "./check.ts";
import { compareWays, type Agreement } from "./compareWays.ts";
import { figuresBy, type Answer, type Database } from "./database.ts";
import type { Field } from "./figures.ts";
import { lastSum } from "./offlineSums.ts";
import { fillSumKinds, type Span } from "./sumKinds.ts";

const series = indicatorFor("use");

/** The first years of the bars, of the lines by edition and of the falls, and of the values that are compared. */
const first = { bar: 2010, point: 2020, fall: 2020, value: 2000 } as const;

/** The years whose revisions are taken apart. */
export const revisedYears = [2022, 2023];

/** The page of the number, dated: sums by region, how they fell, and what the revisions of two editions moved. */
export const numberDated: Subject = {
  name: "the number, dated",
  verify: async ({ store, database }) => {
    const facts = await offlineFacts(store);
    const editions = await lastEditions(database);
    const newest = await newestYear(database);
    return {
      checks: [
        dateCheck(facts, editions),
        await regionCheck(facts, database, newest),
        await fallCheck(facts, database),
        await yearCheck(facts, database, newest),
        await pointCheck(facts, database, editions, newest),
        await differenceCheck(facts, database, editions),
        await changeCheck(facts, database, editions)
      ],
      notes: []
    };
  }
};

/** Two editions of the series, by the names of their views. */
export interface EditionNames {
  readonly before: string;
  readonly after: string;
}

/** The last two editions that the data have. */
export async function lastEditions(database: Database): Promise<EditionNames> {
  const answers = await database.query(
    `select view_name as name from duckdb_views() where view_name similar to '${series}-\\d{4}.*' order by 1 desc limit 2`
  );
  const [after, before] = answers.map(({ name }) => `"${String(name)}"`);
  if (before === undefined || after === undefined) throw new Error(`${series}: fewer than two editions`);
  return { before, after };
}

/** The views, and their names as texts for what reads a table by its name. */
export function namesOf({ before, after }: EditionNames): Readonly<Record<string, string>> {
  const text = (view: string): string => `'${view.slice(1, -1)}'`;
  return { before, after, before_name: text(before), after_name: text(after) };
}

/** The last year that has a sum. */
async function newestYear(database: Database): Promise<number> {
  const sums = await database.run("offline-sums", { first: firstSum, last: lastSum });
  return Math.max(...sums.map(({ period }) => Number(period)));
}

function dateCheck({ dates: [before, after] }: OfflineFacts, editions: EditionNames): Check {
  const dateOf = (name: string): string => name.slice(`"${series}-`.length, -1);
  return compareOne("dates of the editions", { before, after }, [
    { before: dateOf(editions.before), after: dateOf(editions.after) }
  ]);
}

async function regionCheck({ years }: OfflineFacts, database: Database, newest: number): Promise<Check> {
  const printed = years.flatMap(({ all: { period }, byRegion }) =>
    [...byRegion].map(([region, { people, measured }]) => [`${region} ${period}`, { people, measured }] as const)
  );
  const answers = await database.run("offline-regions", { first: first.bar, last: newest });
  return compareWays(
    "sums by region and year",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(answers, ["region", "period"]) }
  );
}

async function fallCheck({ falls }: OfflineFacts, database: Database): Promise<Check> {
  const printed = falls.map(({ period, people, since }): readonly [string, Readonly<Record<string, Field>>] => [
    String(period),
    {
      people,
      change: since?.people,
      comparable: since && since.comparable.after - since.comparable.before,
      leftOut: since?.comparable.leftOut.length
    }
  ]);
  const years = falls.slice(1).map(({ period }): Span => [period - 1, period]);
  await fillSumKinds(database, years);
  const answers = await database.run("offline-falls", { first: first.fall, last: lastSum });
  return compareWays(
    "sums, how they fell, and over whom that can be compared",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(answers, ["period"]) },
    inPeople
  );
}

async function yearCheck(facts: OfflineFacts, database: Database, newest: number): Promise<Check> {
  const { figuresOfYear: figures, measuredOfYear: measured } = facts;
  const answers = await database.query(
    `select count(*) as figures, count(*) filter (status not in ('E', '_U')) as measured
    from "${series}" where period = ${newest}`
  );
  return compareOne("figures of the newest year", { figures, measured }, answers);
}

async function pointCheck(
  { points }: OfflineFacts,
  database: Database,
  editions: EditionNames,
  newest: number
): Promise<Check> {
  const [reach] = await database.run("edition-reach", { edition: editions.before });
  const years = Array.from({ length: newest - first.point + 1 }, (_, index) => first.point + index);
  const answers = await Promise.all(
    years.map(async (period) => {
      const [sums] = await database.run("editions", { ...namesOf(editions), period });
      const before = period <= Number(reach?.["last"]) ? sums?.["before"] : undefined;
      return [String(period), { before, after: sums?.["after"] }] as const;
    })
  );
  return compareWays(
    "sums by edition and year",
    { name: "TypeScript", figures: new Map(points.map(({ period, ...sums }) => [String(period), sums])) },
    { name: "SQL", figures: new Map(answers) }
  );
}

async function differenceCheck(
  { differences }: OfflineFacts,
  database: Database,
  editions: EditionNames
): Promise<Check> {
  const printed = differences.map((each) => {
    return [String(each.period), { before: each.before, after: each.after, ...each.byKind }] as const;
  });
  const answers = await Promise.all(
    revisedYears.map(async (period) => {
      const [answer = {}] = await database.run("editions", { ...namesOf(editions), period });
      return [String(period), answer] as const;
    })
  );
  return compareWays(
    "differences between editions",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: new Map(answers) },
    inPeople
  );
}

async function changeCheck({ changes }: OfflineFacts, database: Database, editions: EditionNames): Promise<Check> {
  const answers = await database.run("edition-changes", { ...editions, since: first.value });
  return compareOne("values that changed or were withdrawn", { ...changes }, answers);
}

/** Small differences of sums of billions of people agree to a thousandth of a person. */
const inPeople: Agreement = (_, one, other) => Math.abs(one - other) < 1e-3;

function compareOne(name: string, fields: Readonly<Record<string, Field>>, [answer = {}]: readonly Answer[]): Check {
  return compareWays(
    name,
    { name: "TypeScript", figures: new Map([["editions", fields]]) },
    { name: "SQL", figures: new Map([["editions", answer]]) }
  );
}
