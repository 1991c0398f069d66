import type { AreaCode } from "../model/area.ts";

/** A share of income as published, and as price and income give it. Shares in per cent. */
export interface ShareDifference {
  readonly area: AreaCode;
  readonly published: number;
  readonly recomputed: number;
  /** The year of the income, which may be long before that of the price. */
  readonly incomePeriod: number;
}

/** How many areas could be compared, and those that differ by more than a quarter, by code. */
export interface SharesCompared {
  readonly areas: number;
  readonly differing: readonly ShareDifference[];
}

/** A figure and its year. */
export interface DatedValue {
  readonly period: number;
  readonly value: number;
}

/** From this part of the recomputed share on, a difference is more than rounding and rates of exchange. */
export const tolerated = 0.25;

/** Returns what a monthly price is of an income of a year, in the same currency, in per cent. */
export function shareOfIncome(price: number, income: number): number {
  return (100 * 12 * price) / income;
}

/**
 * Compares the published shares of a year with price × 12 ÷ income. `incomeOf` gives the last income of an area up to
 * that year, undefined where there is none: the area is then not compared.
 */
export function compareShares(
  published: ReadonlyMap<AreaCode, number>,
  prices: ReadonlyMap<AreaCode, number>,
  incomeOf: (area: AreaCode) => DatedValue | undefined
): SharesCompared {
  const compared = [...published].flatMap(([area, share]): readonly ShareDifference[] => {
    const price = prices.get(area);
    const income = incomeOf(area);
    if (price === undefined || income === undefined) return [];
    const recomputed = shareOfIncome(price, income.value);
    return [{ area, published: share, recomputed, incomePeriod: income.period }];
  });
  const differing = compared.filter((each) => Math.abs(each.published - each.recomputed) > tolerated * each.recomputed);
  return { areas: compared.length, differing: differing.toSorted((a, b) => (a.area < b.area ? -1 : 1)) };
}
