import { keyOf, type Difference } from "./merge.ts";
import { total } from "../../src/model/dimension.ts";
import type { SourceObservation } from "./adapter.ts";

/** Two counts of people differ where one is off the other by more than this share: below, it is rounding and dates. */
const differingShare = 0.01;

/** Returns where the World Bank's population and the UN's differ by more than 1 %, for the years that both have. */
export function populationDifferences(
  figures: ReadonlyMap<string, readonly SourceObservation[]>
): readonly Difference[] {
  const others = new Map(
    (figures.get("population-prospects") ?? []).flatMap((other) =>
      other.dimensions.age === total ? [[`${other.area} ${other.period}`, other]] : []
    )
  );
  return (figures.get("population") ?? []).flatMap((observation): readonly Difference[] => {
    const { indicator, area, period, value, source } = observation;
    const other = others.get(`${area} ${period}`);
    if (value === undefined || other?.value === undefined) return [];
    if (Math.abs(value - other.value) <= differingShare * other.value) return [];
    const own = { indicator, key: keyOf(observation), area, period, value, source };
    return [{ ...own, otherValue: other.value, otherSource: other.source }];
  });
}
