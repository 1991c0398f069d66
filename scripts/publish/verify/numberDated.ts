import { offlineNumbers, type OfflineNumbers } from "../../../src/stats/offlineNumbers.ts";
import { useByArea } from "../../../src/stats/offlineYears.ts";
import { editionDates, readVintage } from "../../../src/query/vintages.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy, type Database } from "./database.ts";
import { indicatorFor } from "../../../src/catalog/catalog.ts";

const series = indicatorFor("use");
const firstCompared = 2000;

/** The page of the number, dated: sums by region, and what the revisions between two editions moved. */
export const numberDated: Subject = {
  name: "the number, dated",
  verify: async (grounds) => {
    const editions = await lastEditions(grounds);
    const numbers = await numbersOf(grounds, editions);
    const { database } = grounds;
    return {
      checks: [
        await regionCheck(numbers, database),
        await differenceCheck(numbers, database, editions),
        await changeCheck(numbers, database, editions)
      ],
      notes: []
    };
  }
};

/** Two editions of the series, by the names of their files. */
interface EditionNames {
  readonly before: string;
  readonly after: string;
}

/** The last two editions that the data have, as the page compares them. */
async function lastEditions({ store }: Grounds): Promise<EditionNames> {
  const [before, after] = editionDates(await store.manifest(), series).slice(-2);
  if (before === undefined || after === undefined) throw new Error(`${series}: fewer than two editions`);
  return { before: `${series}-${before}`, after: `${series}-${after}` };
}

async function numbersOf({ store }: Grounds, { before, after }: EditionNames): Promise<OfflineNumbers> {
  const regions = new Map((await store.areas()).map(({ code, region }) => [code, region]));
  return offlineNumbers({
    use: useByArea(await store.observations(indicatorFor("use"))),
    populationOf: await store.population(),
    regionOf: (area) => regions.get(area),
    before: await readVintage(store.bytes, before),
    after: await readVintage(store.bytes, after)
  });
}

async function regionCheck({ years }: OfflineNumbers, database: Database): Promise<Check> {
  const printed = years.flatMap(({ all: { period }, byRegion }) =>
    [...byRegion].map(([region, { people, measured }]) => [`${region} ${period}`, { people, measured }] as const)
  );
  const range = { first: years[0]?.all.period ?? 0, last: years.at(-1)?.all.period ?? 0 };
  const answers = await database.run("offline-regions", range);
  return compareWays(
    "sums by region and year",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: figuresBy(answers, ["region", "period"]) }
  );
}

async function differenceCheck(
  { differences }: OfflineNumbers,
  database: Database,
  { before, after }: EditionNames
): Promise<Check> {
  const printed = differences.map((each) => {
    return [String(each.period), { before: each.before, after: each.after, ...each.byKind }] as const;
  });
  const answers = await Promise.all(
    differences.map(async ({ period }) => {
      const [answer = {}] = await database.run("editions", { before: `"${before}"`, after: `"${after}"`, period });
      return [String(period), answer] as const;
    })
  );
  return compareWays(
    "differences between editions",
    { name: "TypeScript", figures: new Map(printed) },
    { name: "SQL", figures: new Map(answers) },
    // Small differences of sums of billions of people: to a thousandth of a person.
    (_, one, other) => Math.abs(one - other) < 1e-3
  );
}

async function changeCheck(
  { changes }: OfflineNumbers,
  database: Database,
  { before, after }: EditionNames
): Promise<Check> {
  const [answer = {}] = await database.run("edition-changes", {
    before: `"${before}"`,
    after: `"${after}"`,
    since: firstCompared
  });
  return compareWays(
    "values that changed or were withdrawn",
    { name: "TypeScript", figures: new Map([["editions", { ...changes }]]) },
    { name: "SQL", figures: new Map([["editions", answer]]) }
  );
}
