import type { GroupId } from "./areaGroup.ts";

/**
 * How the last figure of a country stands for a year in which it has none: as it is; as it is for at most five years,
 * and then not at all, so that the country counts as the others of its group do on average; or moved on at the pace of
 * comparable countries.
 */
export const carryRules = ["unchanged", "five-years", "pace"] as const;
export type CarryRule = (typeof carryRules)[number];

/** How far a rule was off on figures that were hidden from it. Points of per cent, each country counting once. */
export interface CarryError {
  readonly rule: CarryRule;
  /** The mean of carried − measured: below 0, the rule left people offline who had come online. */
  readonly bias: number;
  /** The mean of |carried − measured|. */
  readonly meanError: number;
}

/** The errors of the rules over the tests of a group, or of a number of years. */
export interface CarryErrors {
  readonly errors: readonly CarryError[];
  readonly tests: number;
  readonly areas: number;
}

/** What the rules would have said of figures that surveys then gave. */
export interface CarryBacktest {
  /** The first and the last year whose figures were hidden. */
  readonly periods: readonly [number, number];
  /** The rule with the least bias for the world. */
  readonly chosen: CarryRule;
  readonly byGroup: readonly (CarryErrors & { readonly group: GroupId })[];
  /** The world's, by the years over which a figure was carried. */
  readonly byYears: readonly (CarryErrors & { readonly years: number })[];
}
