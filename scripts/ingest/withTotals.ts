import { total } from "../../src/model/dimension.ts";
import type { DimensionCodes } from "../../src/model/dimension.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { SourceObservation } from "./adapter.ts";

/** Returns the figure with the total of every dimension that its publisher does not break it down by. */
export function withTotals(
  observation: SourceObservation,
  indicators: ReadonlyMap<string, Indicator>
): SourceObservation {
  const { dimensions = [] } = indicators.get(observation.indicator) ?? {};
  const absent = dimensions.filter(
    ({ id, codes }) => observation.dimensions[id] === undefined && codes.includes(total)
  );
  if (absent.length === 0) return observation;
  const totals: DimensionCodes = Object.fromEntries(absent.map(({ id }) => [id, total]));
  return { ...observation, dimensions: { ...totals, ...observation.dimensions } };
}
