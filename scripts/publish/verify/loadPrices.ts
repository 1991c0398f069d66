import { indicatorFor } from "../../../src/catalog/catalog.ts";
import { dataPrices } from "../../../src/facts/dataPrices.ts";
import { loadPrice } from "../../../src/stats/loadPrice.ts";
import type { Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";

const bytes = 8_000_000;

/** What a load of 8 MB costs in each country, from the last price and the last income. */
export const loadPrices: Subject = {
  name: "prices of a load",
  verify: async ({ store, database }) => {
    const prices = indicatorFor("price-in-dollars");
    const incomes = indicatorFor("income");
    const typescript = [...(await dataPrices(store))].map(([area, { price, income }]) => {
      const fields = { price: price.period, income: income?.period };
      return [area, { ...fields, ...loadPrice(bytes, { dollars: price.value, bytes: 5e9 }, income?.value) }] as const;
    });
    const sql = await database.query(
      `with last as (select area, max(period) as period, arg_max(value, period) as value from "${incomes}"
         where value is not null group by area)
       select p.area, p.period as price, i.period as income, p.value * ${String(bytes)} / 5e7 as "usCents",
         p.value * ${String(bytes)} / 5e9 * 365 * 24 * 60 * 60 / i.value as seconds
       from "${prices}" p left join last i on i.area = p.area
       where p.value is not null and p.period = (select max(period) from "${prices}")`
    );
    const check = compareWays(
      "cents and seconds of income",
      { name: "TypeScript", figures: new Map(typescript) },
      { name: "SQL", figures: figuresBy(sql, ["area"]) }
    );
    return { checks: [check], notes: [] };
  }
};
