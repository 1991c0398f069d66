import type { Theme, IndicatorId } from "../model/indicator.ts";

/** The indicators that speak for a theme where there is room for few: the first one is its map. */
export const leads: Readonly<Record<Theme, readonly IndicatorId[]>> = {
  unconnected: ["internet-use", "people-offline", "usage-gap"],
  affordability: ["data-only-mobile-basket", "fixed-broadband-basket", "price-cut-to-target"],
  skills: ["ict-skills", "safety-skills", "adult-literacy"],
  content: ["local-content-coverage-10k", "local-content-coverage-100k", "best-language-depth"],
  "safe-and-open": ["cybersecurity-index", "shutdowns", "cyberlaw"],
  context: ["electricity-access", "gni-per-capita", "poverty"]
};

/** The figures that speak for a country where there is room for few, in their order. */
export const countryLeads: readonly IndicatorId[] = [
  "internet-use",
  "people-offline",
  "data-only-mobile-basket",
  "coverage-4g",
  "ict-skills"
];

/** The indicators whose figures stand in the printed brief. */
export const briefIndicators: readonly IndicatorId[] = [
  "internet-use",
  "data-only-mobile-basket",
  "ict-skills",
  "local-content-coverage-10k",
  "coverage-gap",
  "mobile-phone-ownership",
  "daily-use-among-users",
  "households-online",
  "population"
];

/** The indicators with a map on the first page beside that of people offline, in their order. */
export const homeMaps: readonly IndicatorId[] = [
  "internet-use",
  "data-only-mobile-basket",
  "ict-skills",
  "local-content-coverage-10k"
];
