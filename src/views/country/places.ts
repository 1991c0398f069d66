import { seriesBreaks } from "../../catalog/seriesBreaks.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Indicator, Unit, IndicatorId } from "../../model/indicator.ts";
import type { Slice } from "../../model/slice.ts";
import { placesIn, type PlaceIn } from "../../stats/place.ts";

/** Amounts: what they moved by is measured by their size. */
export const amounts: readonly Unit[] = ["people", "usd", "ppp"];

/** Returns the places of a slice; undefined for an indicator whose order would mislead. */
export function placesOfSlice({ id, ranked, unit }: Indicator, slice: Slice): PlaceIn | undefined {
  const breaks = seriesBreaks.filter((each) => each.indicator === id && each.area === "*");
  return ranked
    ? placesIn(
        slice,
        breaks.map(({ period }) => period),
        amounts.includes(unit)
      )
    : undefined;
}

/** Returns what tells from which years an area's figures of an indicator count something else. */
export function breaksOfArea(area: AreaCode): (indicator: IndicatorId) => readonly number[] {
  return (indicator) =>
    seriesBreaks
      .filter((each) => each.indicator === indicator && (each.area === area || each.area === "*"))
      .map(({ period }) => period);
}
