import type { AreaCode } from "../model/area.ts";

/** What areas are likened by: GNI per capita in US dollars, and the share of people who live in towns, 0–100. */
export interface AreaTraits {
  readonly area: AreaCode;
  readonly income: number;
  readonly urban: number;
}

/**
 * Returns the areas most like one, the nearest first: the distance between the logarithms of income and between the
 * shares of urban people, each in standard deviations over all areas. Empty where the area has no traits.
 */
export function similarAreas(all: readonly AreaTraits[], area: AreaCode, most: number): readonly AreaCode[] {
  const own = all.find((each) => each.area === area);
  if (!own) return [];
  const incomes = all.map(({ income }) => Math.log(income));
  const income = deviation(incomes);
  const urban = deviation(all.map((each) => each.urban));
  const distance = (other: AreaTraits): number =>
    Math.hypot((Math.log(other.income) - Math.log(own.income)) / income, (other.urban - own.urban) / urban);
  return all
    .filter((other) => other !== own)
    .sort((a, b) => distance(a) - distance(b) || (a.area < b.area ? -1 : 1))
    .slice(0, most)
    .map((each) => each.area);
}

/** The standard deviation; 1 where all are equal, so that it can be divided by. */
function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}
