import { indicatorFor } from "../../../src/catalog/catalog.ts";
import { offlineYears, useByArea } from "../../../src/facts/internetUse.ts";
import { unchangedSum } from "../../../src/stats/carryRange.ts";
import type { OfflineSum } from "../../../src/stats/offlineSum.ts";
import { chinaCode, firstSum, type OfflineYear } from "../../../src/stats/offlineYears.ts";
import { headlineSums } from "../../../src/views/home/headlineSums.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import type { Field, Figures } from "./figures.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";

/** No sum reaches further than this: it ends where most countries have no figure yet. */
export const lastSum = 2040;

/**
 * People offline as today's files are known to add up with last figures carried as they are, in billions, worked out by
 * hand from the publishers' files when the site was designed; and of 2024 what rests on measured values, on estimates, and
 * on values carried forward. China's 0.11 billion stood among the measured ones then: the agency that the file names for
 * it is another country's, so that its source is unknown.
 */
const known: ReadonlyMap<number, number> = new Map([
  [2022, 2.852],
  [2023, 2.54],
  [2024, 2.326]
]);
const knownSplit = { period: 2024, measured: 0.61, estimated: 1.54, carried: 0.17 } as const;
const knownEconomies = { all: 217, withFigure: 210 } as const;

/** The site's own sums of people offline, what they rest on, and how they stand beside the published headlines. */
export const offlineSums: Subject = {
  name: "people offline",
  verify: async (grounds) => {
    const years = await offlineYears(grounds.store);
    const answers = await grounds.database.run("offline-sums", { first: firstSum, last: lastSum });
    const sql = figuresBy(answers, ["scope", "period"]);
    return {
      checks: [
        compareWays("sums by year", { name: "TypeScript", figures: sumFigures(years) }, { name: "SQL", figures: sql }),
        compareWays(
          "difference from the headlines",
          { name: "TypeScript", figures: headlineFigures(years) },
          { name: "SQL", figures: headlineSql(years, sql) }
        ),
        await carriedCheck(grounds),
        await againstKnown(grounds)
      ],
      notes: [...years.values()].map(noteOf)
    };
  }
};

/** What is carried into each year, held against the rule in SQL. */
async function carriedCheck({ store, database }: Grounds): Promise<Check> {
  const rows = await store.carried(indicatorFor("use"));
  const carried = rows.map(({ area, period, from, value }) => [`${area} ${period}`, { from, value }] as const);
  const answers = await database.query('select area, period, from_period as "from", value from carried_use');
  return compareWays(
    "figures carried",
    { name: "TypeScript", figures: new Map(carried) },
    { name: "SQL", figures: figuresBy(answers, ["area", "period"]) }
  );
}

function sumFigures(years: ReadonlyMap<number, OfflineYear>): Figures {
  return new Map(
    [...years].flatMap(([year, { all, withoutChina }]) =>
      [["all", all] as const, ["without-china", withoutChina] as const].map(([scope, { period: _, ...sum }]) => [
        `${scope} ${year}`,
        sum
      ])
    )
  );
}

function headlineFigures(years: ReadonlyMap<number, OfflineYear>): Figures {
  return new Map(
    headlineSums(years).map(({ headline, sum, difference }) => [headline.publication, { sum, difference }])
  );
}

/** The same from the sums of the database; the headlines themselves are quotations. */
function headlineSql(years: ReadonlyMap<number, OfflineYear>, sql: Figures): Figures {
  const inTenMillions = (billions: number): number => Math.floor(billions * 100 + 0.5) * 1e7;
  return new Map(
    headlineSums(years).map(
      ({ headline: { publication, period, offlineBillions } }): [string, Record<string, Field>] => {
        const people = sql.get(`all ${period}`)?.["people"];
        if (typeof people !== "number") return [publication, { sum: undefined, difference: undefined }];
        const sum = inTenMillions(people / 1e9);
        return [publication, { sum, difference: inTenMillions(people / 1e9 - offlineBillions) }];
      }
    )
  );
}

/** Holds the sums against what is known of these files, within 0.5 %, and the split within a hundredth of a billion. */
async function againstKnown({ database, store }: Grounds): Promise<Check> {
  const faults: string[] = [];
  const expect = (what: string, found: number | undefined, wanted: number, margin: number): void => {
    if (found !== undefined && Math.abs(found - wanted) <= margin) return;
    faults.push(`${what}: ${found === undefined ? "nothing" : String(found)}, known to be ${wanted}`);
  };
  const [use, population] = await Promise.all([useByArea(store), store.population()]);
  const sumOf = (period: number): OfflineSum => unchangedSum(period, population(period), use);
  for (const [period, billions] of known) {
    expect(`people offline in ${period}, bn`, sumOf(period).people / 1e9, billions, billions * 0.005);
  }
  const split = sumOf(knownSplit.period);
  for (const part of ["measured", "estimated", "carried"] as const) {
    expect(`${part} in ${knownSplit.period}, bn`, split[part] / 1e9, knownSplit[part], 0.01);
  }
  const [economies] = await database.query("select count(distinct area) as economies from people");
  expect("economies", Number(economies?.["economies"]), knownEconomies.all, 0);
  expect("economies with a figure", split.areas, knownEconomies.withFigure, 0);
  return { name: "sums and split known of these files", compared: known.size + 5, faults };
}

function noteOf({ all, withoutChina }: OfflineYear): string {
  const billions = (people: number): string => (people / 1e9).toFixed(3);
  return (
    `${all.period}: ${billions(all.people)} bn offline in ${all.areas} economies: measured ${billions(all.measured)}, ` +
    `estimated ${billions(all.estimated)}, carried ${billions(all.carried)} (${all.areasCarried}, from ` +
    `${all.carriedFrom} on); without ${chinaCode} ${billions(withoutChina.people)} bn`
  );
}
