import { indicatorFor } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import type { Observation } from "../model/observation.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";

/** A figure with its year, its flag and the files that it is from. */
export interface SourcedFigure {
  readonly value: number;
  readonly period: number;
  readonly status: Observation["status"];
  readonly source: string;
}

/** What a month of 5 GB costs in an area, and what a person there earns in a year on average; both in US dollars. */
export interface DataPriceOfArea {
  readonly price: SourcedFigure;
  readonly income: SourcedFigure | undefined;
}

/** Returns the last price and the last income of each area that has a price of the newest year. */
export const dataPrices = onceOf(async (store: Store): Promise<ReadonlyMap<AreaCode, DataPriceOfArea>> => {
  const prices = await store.observations(indicatorFor("price-in-dollars"));
  const incomes = lastOfEach(await store.observations(indicatorFor("income")));
  const newest = prices.reduce((last, { period }) => Math.max(last, period), -Infinity);
  const ofNewest = lastOfEach(prices.filter(({ period }) => period === newest));
  return new Map([...ofNewest].map(([area, price]) => [area, { price, income: incomes.get(area) }]));
});

function lastOfEach(rows: readonly Observation[]): ReadonlyMap<AreaCode, SourcedFigure> {
  const last = new Map<AreaCode, SourcedFigure>();
  for (const { area, period, value, status, source } of rows) {
    const known = last.get(area);
    if (value !== undefined && (known === undefined || known.period < period))
      last.set(area, { value, period, status, source });
  }
  return last;
}
