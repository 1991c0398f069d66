import type { AreaCode } from "../../model/area.ts";
import type { Observation } from "../../model/observation.ts";
import { compareShares, type DatedValue, type SharesCompared } from "../../stats/shareOfIncome.ts";

/** A basket as a share of income and in US dollars, and the income (GNI) of a person, all in US dollars of the year. */
export interface PriceData {
  readonly shares: readonly Observation[];
  readonly prices: readonly Observation[];
  readonly incomes: readonly Observation[];
}

/** The comparison for the newest year of the shares. */
export interface PublishedShares extends SharesCompared {
  readonly period: number;
}

/** Compares the shares of the newest year with price × 12 ÷ the last income known by then. */
export function publishedShares({ shares, prices, incomes }: PriceData): PublishedShares {
  const period = shares.reduce((newest, each) => Math.max(newest, each.period), -Infinity);
  const lastIncome = new Map<AreaCode, DatedValue>();
  for (const { area, period: year, value } of incomes) {
    const known = lastIncome.get(area);
    if (value === undefined || year > period || (known && known.period >= year)) continue;
    lastIncome.set(area, { period: year, value });
  }
  const compared = compareShares(valuesOf(shares, period), valuesOf(prices, period), (area) => lastIncome.get(area));
  return { period, ...compared };
}

function valuesOf(observations: readonly Observation[], period: number): ReadonlyMap<AreaCode, number> {
  return new Map(
    observations.flatMap((each) =>
      each.period === period && each.value !== undefined ? [[each.area, each.value] as const] : []
    )
  );
}
