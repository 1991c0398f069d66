import type { AreaCode } from "../../model/area.ts";
import type { Indicator, Unit } from "../../model/indicator.ts";
import type { Slice } from "../../model/slice.ts";
import type { SeriesBreaks } from "../../stats/comparable.ts";
import { placesIn, type PlaceIn } from "../../stats/place.ts";

/** Amounts: what they moved by is measured by their size. */
export const amounts: readonly Unit[] = ["people", "usd", "ppp"];

/** Returns the places of a slice; undefined for an indicator whose order would mislead. */
export function placesOfSlice(
  { ranked, unit }: Pick<Indicator, "ranked" | "unit">,
  slice: Slice,
  breaksOf: (area: AreaCode) => SeriesBreaks
): PlaceIn | undefined {
  return ranked ? placesIn(slice, breaksOf, amounts.includes(unit)) : undefined;
}
