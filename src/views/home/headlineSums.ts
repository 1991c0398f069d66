import { headlines, type Headline } from "../../catalog/headlines.ts";
import type { OfflineYear } from "../../stats/offlineYears.ts";

/** A published headline beside the site's own sum for its year. Counts of people, rounded to ten million. */
export interface HeadlineSum {
  readonly headline: Headline;
  /** Undefined where too few countries have a figure of that year. */
  readonly sum: number | undefined;
  /** The sum less the headline. */
  readonly difference: number | undefined;
}

/** Returns every headline with the sum of its year and the difference. */
export function headlineSums(years: ReadonlyMap<number, OfflineYear>): readonly HeadlineSum[] {
  return headlines.map((headline) => {
    const people = years.get(headline.period)?.all.people;
    if (people === undefined) return { headline, sum: undefined, difference: undefined };
    return { headline, sum: rounded(people), difference: rounded(people - headline.offlineBillions * 1e9) };
  });
}

function rounded(people: number): number {
  return Math.round(people / 1e7) * 1e7;
}
