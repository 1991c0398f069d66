import type { IndicatorId } from "../../model/indicator.ts";
/** The indicators that the stories are told from. */
export const storyIndicators: readonly IndicatorId[] = [
  "internet-use",
  "people-offline",
  "usage-gap",
  "coverage-gap",
  "mobile-phone-ownership",
  "phone-ownership-gender-parity",
  "population",
  "data-only-mobile-basket",
  "data-only-mobile-basket-usd",
  "price-cut-to-target",
  "fixed-broadband-basket",
  "ict-skills",
  "ict-activities",
  "safety-skills",
  "adult-literacy",
  "local-content-coverage-10k",
  "local-content-coverage-100k",
  "language-use-bands",
  "local-language-page-views",
  "shutdowns",
  "cybersecurity-index",
  "cyberlaw"
];
