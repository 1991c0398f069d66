import type { AreaCode } from "../../model/area.ts";
import type { DimensionCodes } from "../../model/dimension.ts";
import type { Observation } from "../../model/observation.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { DatedCell, Slice } from "../../model/slice.ts";
import { codesOfSlice } from "../../state/codesPart.ts";
import type { Place, PlaceIn } from "../../stats/place.ts";
import { fewestForRank } from "../figure/describe.ts";
import { datedCells } from "../../model/slice.ts";

/** One series of a country: its latest figure, and all that came before since 2000. */
export interface CountryFigure {
  /** The key of its slice. */
  readonly key: string;
  readonly codes: DimensionCodes;
  readonly latest: DatedCell;
  readonly history: readonly DatedCell[];
  /** Among the figures of comparable years; undefined where an order would mislead or hardly any figure stands. */
  readonly place: Place | undefined;
  /** Who stands behind the latest figure, for the column of sources. */
  readonly origin: FigureOrigin;
}

/** The survey or agency that the publisher names, the source files, and what is noted of the figure. */
export interface FigureOrigin extends Pick<Observation, "ages" | "incomeYear"> {
  readonly origin: string;
  readonly source: string;
  /** The value before it is rounded for display; undefined for a range. */
  readonly exact?: number;
  /** Set where only telephone companies are named: no survey stands behind the figure. */
  readonly ofOperators?: true;
}

/** An indicator and the country's figures of it, one for each slice that has any. */
export interface CountryIndicator {
  readonly indicator: Indicator;
  readonly figures: readonly CountryFigure[];
}

/** Returns a country's figures of an indicator; empty where it has none. An order that would mislead gives no places. */
export function countryFigures(
  indicator: Indicator,
  slices: readonly Slice[],
  area: AreaCode,
  originOf: (sliceKey: string, period: number) => FigureOrigin,
  placeOf: (sliceKey: string) => PlaceIn | undefined
): CountryIndicator {
  const figures = slices.flatMap((slice): readonly CountryFigure[] => {
    const cells = slice.series.find((each) => each.area === area)?.cells ?? [];
    const history: readonly DatedCell[] = datedCells(cells, slice.periods);
    const latest = history.at(-1);
    if (!latest) return [];
    const place = placeOf(slice.key)?.(latest.period, area);
    return [
      {
        key: slice.key,
        codes: codesOfSlice(indicator.dimensions, slice.key),
        latest,
        history,
        place: place && place.of >= fewestForRank ? place : undefined,
        origin: originOf(slice.key, latest.period)
      }
    ];
  });
  return { indicator, figures };
}
