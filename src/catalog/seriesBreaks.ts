import type { SeriesBreak } from "../model/seriesBreak.ts";

/**
 * Where a series changes what it counts, or cannot be held against what was before: reviewed by hand; each reason is a
 * text of the site. Indicators derived from these inherit them. What publishers state beside a figure is found when the
 * data are read (status B); it stands here where the note says what changed, or is at another year's figure or at an estimate. Jumps that
 * the rule of `src/stats/jumps.ts` finds are not listed: what stands here it cannot find.
 */
export const seriesBreaks: readonly SeriesBreak[] = [
  { indicator: "internet-use", area: "CHN", period: 2023, reason: "china-2023" },
  { indicator: "internet-use", area: "ISR", period: 2023, reason: "israel-2023" },
  // A survey of 2014 asked otherwise than those before and after it.
  { indicator: "internet-use", area: "CHE", period: 2015, reason: "stated" },
  // 18.9 in the survey of 2019–20, 57.3 in that of 2024–25: 9.6 points a year for four years, and nothing between.
  { indicator: "internet-use", area: "PAK", period: 2024, reason: "pakistan-2024" },
  { indicator: "population", area: "SYC", period: 2022, reason: "seychelles-2022" },
  { indicator: "data-only-mobile-basket", area: "*", period: 2025, reason: "baskets-2025" },
  { indicator: "data-only-mobile-basket-usd", area: "*", period: 2025, reason: "baskets-2025" },
  { indicator: "data-only-mobile-basket-ppp", area: "*", period: 2025, reason: "baskets-2025" },
  { indicator: "ict-skills", area: "*", period: 2021, reason: "skills-2021" },
  { indicator: "ict-activities", area: "*", period: 2021, reason: "skills-2021" },
  { indicator: "households-online", area: "CHE", period: 2021, reason: "asked-otherwise" },
  { indicator: "households-online", area: "MDA", period: 2019, reason: "measured-otherwise" },
  { indicator: "coverage-2g", area: "AGO", period: 2020, reason: "measured-otherwise" },
  { indicator: "coverage-3g", area: "AGO", period: 2020, reason: "measured-otherwise" },
  { indicator: "coverage-3g", area: "BRA", period: 2019, reason: "measured-otherwise" },
  { indicator: "coverage-4g", area: "BRA", period: 2019, reason: "measured-otherwise" },
  { indicator: "coverage-2g", area: "BRA", period: 2020, reason: "measured-otherwise" },
  { indicator: "coverage-3g", area: "BRA", period: 2020, reason: "measured-otherwise" },
  { indicator: "coverage-4g", area: "BRA", period: 2020, reason: "measured-otherwise" },
  { indicator: "coverage-2g", area: "CRI", period: 2021, reason: "measured-otherwise" },
  { indicator: "coverage-3g", area: "CRI", period: 2021, reason: "measured-otherwise" },
  { indicator: "coverage-4g", area: "CRI", period: 2021, reason: "measured-otherwise" },
  { indicator: "coverage-2g", area: "HND", period: 2016, reason: "measured-otherwise" },
  { indicator: "coverage-3g", area: "HND", period: 2016, reason: "measured-otherwise" },
  { indicator: "coverage-2g", area: "SRB", period: 2019, reason: "measured-otherwise" },
  { indicator: "fixed-broadband-subscriptions", area: "IND", period: 2013, reason: "measured-otherwise" },
  { indicator: "fixed-broadband-subscriptions", area: "DJI", period: 2021, reason: "stated" }
];
