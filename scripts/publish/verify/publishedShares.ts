import { comparedShares } from "../../../src/facts/comparedShares.ts";
import { factsOfCountry } from "../../../src/facts/factsOfCountry.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";
import type { Field } from "./figures.ts";
import type { Store } from "../../../src/query/store.ts";
import type { Subject } from "./check.ts";

/** The published shares of income that differ from price and income, as the page of the basket lists them. */
export const publishedShares: Subject = {
  name: "published shares of income",
  verify: async ({ store, database }) => {
    const { period, areas, differing } = await comparedShares(store);
    const listed = differing.map(({ area, published, recomputed, incomePeriod }) => {
      return [area, { published, recomputed, income_period: incomePeriod, areas, period }] as const;
    });
    const told = await toldByCountries(store);
    const sql = figuresBy(await database.run("published-shares"), ["area"]);
    return {
      checks: [
        compareWays(
          "those that differ",
          { name: "TypeScript", figures: new Map(listed) },
          { name: "SQL", figures: sql }
        ),
        compareWays(
          "those that a country's page tells",
          { name: "TypeScript", figures: new Map(told) },
          { name: "SQL", figures: new Map([...sql].map(([area, { areas: _, period: __, ...rest }]) => [area, rest])) }
        )
      ],
      notes: differing.map(
        ({ area, published, recomputed, incomePeriod }) =>
          `${area} ${period}: ${published} published, ${recomputed.toFixed(2)} from price and GNI of ${incomePeriod}`
      )
    };
  }
};

/** The same by country, without what is said of the year once. */
async function toldByCountries(store: Store): Promise<readonly (readonly [string, Readonly<Record<string, Field>>])[]> {
  const facts = await Promise.all((await store.areas()).map(({ code }) => factsOfCountry(store, code)));
  return facts.flatMap(({ code, priceDifference }) => {
    if (!priceDifference) return [];
    const { published, recomputed, incomePeriod } = priceDifference;
    return [[code, { published, recomputed, income_period: incomePeriod }] as const];
  });
}
