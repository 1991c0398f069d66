import { coverageGap, peopleOffline, usageGap, wealthGap } from "../../src/stats/gap.ts";
import { parityRatio } from "../../src/stats/parityRatio.ts";
import { priceCut } from "../../src/stats/priceCut.ts";
import { dailyUseParities, dailyUseWithBase } from "./derive/dailyUse.ts";
import { deriveFrom, pairsOf } from "./derive/derivation.ts";
import type { SourceObservation } from "./adapter.ts";
import type { Derivation, Published } from "./derive/derivation.ts";
import type { SeriesId } from "./weeklyUse.ts";

/** The first year of the usage gap: before, 3G coverage and use were rarely measured in one year. */
const firstUsageGap = 2019;

/**
 * Returns the derived indicators, computed from figures of one area and year, and what was withheld and why. Population
 * exists for the World Bank's 217 economies alone, so only these have people offline.
 *
 * `daily-use-among-users` is in the result again, now with its `base`: it takes the place of the published rows, and
 * `weekly-use-among-users` has served its purpose.
 */
export function derive(published: Published): Derivation {
  const of = (indicator: SeriesId): readonly SourceObservation[] => published.get(indicator) ?? [];
  const bySex = (indicator: SeriesId, sex: string): readonly SourceObservation[] =>
    of(indicator).filter(({ dimensions }) => dimensions.sex === sex);
  const byWealth = (quarter: string): readonly SourceObservation[] =>
    of("survey-internet").filter(({ dimensions }) => dimensions.wealth === quarter);
  const daily = dailyUseWithBase(published);
  const derivations: readonly Derivation[] = [
    { observations: daily, withheld: [] },
    dailyUseParities(daily),
    deriveFrom(
      "people-offline",
      pairsOf(of("internet-use"), asWeights(of("population"))),
      (use = NaN, population = NaN) => peopleOffline(population, use)
    ),
    deriveFrom("coverage-gap", each(of("coverage-3g")), (coverage = NaN) => coverageGap(coverage)),
    deriveFrom(
      "usage-gap",
      pairsOf(
        of("coverage-3g").filter(({ period }) => period >= firstUsageGap),
        of("internet-use")
      ),
      (coverage = NaN, use = NaN) => usageGap(coverage, use) ?? { withheld: "negative-usage-gap" }
    ),
    deriveFrom(
      "phone-ownership-gender-parity",
      pairsOf(bySex("mobile-phone-ownership", "F"), bySex("mobile-phone-ownership", "M")),
      (women = NaN, men = NaN) => parityRatio(women, men) ?? { withheld: "zero-denominator" }
    ),
    deriveFrom(
      "internet-use-gender-parity",
      pairsOf(bySex("internet-use-by-sex", "F"), bySex("internet-use-by-sex", "M")),
      (women = NaN, men = NaN) => parityRatio(women, men) ?? { withheld: "zero-denominator" }
    ),
    deriveFrom(
      "survey-internet-wealth-gap",
      pairsOf(byWealth("Q4"), byWealth("Q1")),
      (richest = NaN, poorest = NaN) => wealthGap(richest, poorest) ?? { withheld: "quarters-in-reverse" }
    ),
    deriveFrom("price-cut-to-target", each(of("data-only-mobile-basket")), (basket = NaN) => priceCut(basket))
  ];
  return {
    observations: derivations.flatMap(({ observations }) => observations),
    withheld: derivations.flatMap(({ withheld }) => withheld)
  };
}

/**
 * The people that a share is a share of. Their number is a mid-year estimate everywhere: a count of people is called
 * measured where the share is, and this is said beside the sum.
 */
function asWeights(population: readonly SourceObservation[]): readonly SourceObservation[] {
  return population.map((each) => ({ ...each, status: "A" }));
}

function* each(observations: readonly SourceObservation[]): Generator<readonly [SourceObservation]> {
  for (const observation of observations) yield [observation];
}
