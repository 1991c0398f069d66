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
