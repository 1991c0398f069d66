import { indicatorFor } from "../../../src/catalog/catalog.ts";
import { shutdownsOfCountry } from "../../../src/facts/shutdownsOfCountry.ts";
import { shutdownsOfYear } from "../../../src/stats/shutdownsOfYear.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";

/** Why, for how long and what was shut, of the newest year of each country, and the events against their counts. */
export const shutdowns: Subject = {
  name: "what was shut, one by one",
  verify: async (grounds) => ({ checks: [await sentences(grounds), await counts(grounds)], notes: [] })
};

async function sentences({ store, database }: Grounds): Promise<Check> {
  const areas = await store.areas();
  const printed = await Promise.all(
    areas.map(async ({ code }) => {
      const shut = shutdownsOfYear(await shutdownsOfCountry(store, code));
      if (!shut) return [];
      const { causes, named, ended, ...numbers } = shut;
      const list = (items: readonly (readonly [string, number])[]): string =>
        items.map(([name, count]) => `${name} ${count}`).join(", ");
      const length = { ended: ended?.count, least: ended?.least, most: ended?.most, about: ended?.about };
      return [[code, { ...numbers, ...length, causes: list(causes), named: list(named) }] as const];
    })
  );
  return compareWays(
    "causes, lengths and services",
    { name: "TypeScript", figures: new Map(printed.flat()) },
    { name: "SQL", figures: figuresBy(await database.run("shut-by-country"), ["area"]) }
  );
}

/** Each figure of an area and year is the number of its events, and the world's the number of events in any. */
async function counts({ database }: Grounds): Promise<Check> {
  const id = indicatorFor("shutdown-events");
  const of = (sql: string) => database.query(sql).then((rows) => figuresBy(rows, ["area", "period"]));
  return compareWays(
    "counts of events",
    {
      name: "figures",
      figures: await of(
        `select area, period, value from "${id}" union all
       select '*' as area, period, value from totals where indicator = '${id}'`
      )
    },
    {
      name: "events",
      figures: await of(
        `select area, period, count(*) as value from shutdown_events group by all union all
       select '*' as area, period, count(distinct event) as value from shutdown_events group by all`
      )
    }
  );
}
