import { SourceError } from "../adapter.ts";
import { keyOf } from "../merge.ts";
import { weeklyUse, type SeriesId } from "../weeklyUse.ts";
import { isPossible } from "../possibleValue.ts";
import { bounds } from "../review/bounds.ts";
import type { SourceFile, SourceObservation } from "../adapter.ts";
import type { Finding } from "../review/finding.ts";
import type { Indicator } from "../../../src/model/indicator.ts";

/** Figures that are read because others are derived from them, and are not published themselves. */
export const workingIndicators: readonly SeriesId[] = [weeklyUse];

function dimensionFault({ dimensions, region }: SourceObservation, indicator: Indicator): string | undefined {
  if (region !== undefined && !indicator.byRegion) return `has the region ${region}, and its indicator has none`;
  const known = new Map(indicator.dimensions.map(({ id, codes }) => [id as string, codes]));
  for (const [id, code] of Object.entries(dimensions)) {
    if (known.get(id)?.includes(code) !== true) return `${id}=${code} is not in the catalogue`;
  }
  const missing = indicator.dimensions.find(({ id }) => dimensions[id] === undefined);
  return missing && `has no code for ${missing.id}`;
}

function valueFault(observation: SourceObservation, { unit, range }: Indicator): string | undefined {
  const { value, low, high } = observation;
  const numbers = range ? [low, high] : [value];
  if (numbers.includes(undefined)) return range ? "has no low and high" : "has no value";
  const impossible = numbers.find((number) => number !== undefined && !isPossible(unit, number));
  if (impossible !== undefined) return `${impossible} is impossible as ${unit}`;
  return low !== undefined && high !== undefined && low > high ? `${low} to ${high} is no range` : undefined;
}

/**
 * Throws a SourceError for the first figure that its indicator cannot have: an unknown indicator, dimension or code, a
 * missing value, a value that its unit does not allow and the quarantine list does not name.
 */
export function checkFigures(
  observations: readonly SourceObservation[],
  { file }: Pick<SourceFile, "file">,
  indicators: ReadonlyMap<string, Indicator>
): void {
  for (const observation of observations) {
    if (workingIndicators.includes(observation.indicator)) continue;
    const indicator = indicators.get(observation.indicator);
    const fault = indicator
      ? (dimensionFault(observation, indicator) ?? valueFault(observation, indicator))
      : "is no indicator of the catalogue";
    if (fault !== undefined) throw new SourceError(file, `${observation.indicator} ${keyOf(observation)}: ${fault}`);
  }
}

/** Throws a SourceError where two figures of one indicator have the same area, year and dimensions. */
export function checkUnique(indicator: SeriesId, observations: readonly SourceObservation[]): void {
  const seen = new Set<string>();
  for (const observation of observations) {
    const key = keyOf(observation);
    if (seen.has(key)) throw new SourceError(indicator, `${key} stands twice after merging (${observation.source})`);
    seen.add(key);
  }
}

/** Finds indicators that have lost more than a tenth of the areas that they have in the repository, or are gone. */
export function checkCoverage(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>
): readonly Finding[] {
  return [...before].flatMap(([indicator, areas]) => {
    const now = after.get(indicator) ?? 0;
    if (now >= areas * (1 - bounds.lostAreas)) return [];
    const problem = `has ${now} areas, ${areas} in the repository`;
    return [{ name: `areas:${indicator}`, files: [indicator], problem, rows: [] }];
  });
}
