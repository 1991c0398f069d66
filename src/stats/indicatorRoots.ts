import type { Indicator } from "../model/indicator.ts";

/** Returns an indicator and all that it is computed from, by their ids. */
export function indicatorRoots(
  id: string,
  indicators: ReadonlyMap<string, Pick<Indicator, "derivedFrom">>
): readonly string[] {
  return [id, ...(indicators.get(id)?.derivedFrom ?? []).flatMap((each) => indicatorRoots(each, indicators))];
}
