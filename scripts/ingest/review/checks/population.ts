import { bounds, factorText, isBeyond } from "../bounds.ts";
import type { SourceObservation } from "../../adapter.ts";
import type { Reference } from "../../sources/worldPopulationProspects.ts";
import type { Context } from "../compare.ts";
import type { Finding } from "../finding.ts";

/**
 * Economies that the World Bank counts otherwise than the UN, reviewed for 2000 to 2024: other borders (Georgia, Moldova
 * without the left bank, Cyprus), other residents (Bahrain, Qatar, the Seychelles, Palestine), censuses that only one
 * has taken up.
 */
const knownAreas: readonly string[] =
  "ALB BGR BHR CUW GEO ISR LKA MAC MDA MKD MLT POL PSE QAT SMR SYC TTO VIR XKX".split(" ");

/** Finds populations that are not those of the UN's World Population Prospects, where the publisher's file is there. */
export function checkPopulation(
  population: readonly SourceObservation[],
  references: readonly Reference[],
  { filesOf }: Context
): readonly Finding[] {
  const expected = new Map(references.map(({ area, period, people }) => [`${area} ${period}`, people]));
  const pairs = population.flatMap((observation) => {
    const { area, period, value } = observation;
    const people = expected.get(`${area} ${period}`);
    if (people === undefined || value === undefined || knownAreas.includes(area)) return [];
    return [{ observation, people, value, off: Math.log(value / people) }];
  });
  const odd = pairs.filter(({ off }) => isBeyond(off, bounds.populationFactor));
  if (odd.length <= Math.max(2, pairs.length * bounds.oddPopulations)) return [];
  const worst = odd.toSorted((a, b) => Math.abs(b.off) - Math.abs(a.off)).slice(0, 10);
  return [
    {
      name: "prospects:population",
      files: filesOf(
        worst.map(({ observation: { area, period, source }, value }) => {
          return { subject: area, period, value, flags: "", source };
        })
      ),
      problem: `population: ${odd.length} of ${pairs.length} figures are not those of the World Population Prospects`,
      rows: worst.map(
        ({ observation: { area, period }, value, people, off }) =>
          `${area} ${period}: ${value}, but ${people} of the UN (${factorText(off)})`
      )
    }
  ];
}
