import { changeYears, fewestPeople, mostRows, newsYears } from "../../../src/facts/findings.ts";
import { longestCarry } from "../../../src/stats/carriedFigures.ts";
import { smallestPart } from "../../../src/stats/groupFigure.ts";
import { articlesPerUser } from "../../../src/stats/languageCoverage.ts";
import { nearestShare } from "../../../src/stats/logit.ts";
import { fewestPeers } from "../../../src/stats/paceOfPeers.ts";
import { targetShare, targetYear, yearsOfPace } from "../../../src/stats/peopleToConnect.ts";
import { comparableYears, fewestChanges } from "../../../src/stats/place.ts";
import { affordableShareOfIncome } from "../../../src/stats/priceCut.ts";
import { notBefore } from "../../../src/stats/projection.ts";
import { fewestForMedian } from "../../../src/stats/reference.ts";
import { tolerated } from "../../../src/stats/shareOfIncome.ts";
import { smallestCoverage } from "../../../src/stats/smallestCoverage.ts";
import { equalParity, shareCountedAsMet } from "../../../src/stats/targetBand.ts";
import { otherValue } from "../../../src/stats/vintageDifference.ts";
import { fewestMeasured, levelOfCurve, oldestMeasured, yearsOfTrend } from "../../../src/stats/trend.ts";
import { firstPeriod } from "../../../src/query/slices.ts";
import { fewestForRank } from "../../../src/views/figure/describe.ts";
import { firstFixedYear } from "../../../src/views/story/affordability/facts.ts";
import { largeLanguage } from "../../../src/views/story/content/facts.ts";
import { fewReaders, literacySince } from "../../../src/views/story/skills/facts.ts";
import { longestList } from "../../../src/views/story/unconnected/facts.ts";

/**
 * The rules that are chosen rather than computed, by the name that every SQL of `verify` may write with a dollar: both
 * ways take them from the one place, so that a rule that changes is not a figure that differs.
 */
export const thresholds = {
  affordable: affordableShareOfIncome,
  articles_per_user: articlesPerUser,
  change_years: changeYears,
  comparable_years: comparableYears,
  curve_level: levelOfCurve,
  few_readers: fewReaders,
  fewest_changes: fewestChanges,
  fewest_for_median: fewestForMedian,
  fewest_for_rank: fewestForRank,
  fewest_peers: fewestPeers,
  fewest_people: fewestPeople,
  finding_rows: mostRows,
  first_fixed_year: firstFixedYear,
  first_period: firstPeriod,
  large_language: largeLanguage,
  literacy_since: literacySince,
  news_years: newsYears,
  longest_carry: longestCarry,
  longest_list: longestList,
  nearest_share: nearestShare,
  not_before: notBefore,
  other_value: otherValue,
  pace_years: yearsOfPace,
  parity_from: equalParity[0],
  parity_to: equalParity[1],
  share_as_met: shareCountedAsMet,
  share_tolerance: tolerated,
  smallest_coverage: smallestCoverage,
  smallest_part: smallestPart,
  target_share: targetShare,
  target_year: targetYear,
  trend_age: oldestMeasured,
  trend_figures: fewestMeasured,
  trend_years: yearsOfTrend
} as const;
