import type { SeriesBreak } from "../model/indicator.ts";

/** Where a series changes what it counts. Reviewed by hand; each reason is a text of the site. */
export const seriesBreaks: readonly SeriesBreak[] = [
  { indicator: "internet-use", area: "CHN", period: 2023, reason: "china-2023" },
  { indicator: "people-offline", area: "CHN", period: 2023, reason: "china-2023" },
  { indicator: "usage-gap", area: "CHN", period: 2023, reason: "china-2023" },
  { indicator: "data-only-mobile-basket", area: "*", period: 2025, reason: "baskets-2025" },
  { indicator: "data-only-mobile-basket-usd", area: "*", period: 2025, reason: "baskets-2025" },
  { indicator: "data-only-mobile-basket-ppp", area: "*", period: 2025, reason: "baskets-2025" },
  { indicator: "price-cut-to-target", area: "*", period: 2025, reason: "baskets-2025" },
  { indicator: "ict-skills", area: "*", period: 2021, reason: "skills-2021" },
  { indicator: "ict-activities", area: "*", period: 2021, reason: "skills-2021" }
];
