import { indicatorFor } from "../../../src/catalog/catalog.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import type { SeriesBreak } from "../../../src/model/seriesBreak.ts";
import { carriedFigures } from "../../../src/stats/carriedFigures.ts";
import { comparableIn } from "../../../src/stats/comparable.ts";
import { peopleOffline } from "../../../src/stats/gap.ts";
import { useByArea } from "../../../src/stats/offlineYears.ts";
import type { SourceObservation } from "../adapter.ts";
import { placeOf, type Published } from "./derivation.ts";

const use = indicatorFor("use");

/** A figure that the sums of a year take for an area without one of its own; see `carriedFigures`. */
export interface Carried {
  readonly indicator: IndicatorId;
  readonly area: AreaCode;
  readonly period: number;
  readonly fromPeriod: number;
  readonly value: number;
}

/** An area as its table has it. */
export interface AreaRow {
  readonly code: AreaCode;
  readonly economy: boolean;
  /** Empty where the World Bank puts it in no group. */
  readonly incomeGroup: string;
}

/** Returns the shares of Internet use that are carried, and the people offline that follow from them. */
export function carriedTo(
  published: Published,
  areas: readonly AreaRow[],
  breaks: readonly SeriesBreak[]
): readonly Carried[] {
  const groups = new Map(areas.map(({ code, incomeGroup }) => [code, incomeGroup === "" ? undefined : incomeGroup]));
  const economies = new Set(areas.flatMap(({ code, economy }) => (economy ? [code] : [])));
  const figures = [...useByArea(of(published, use))].filter(([area]) => economies.has(area));
  const population = new Map(of(published, indicatorFor("people")).map((row) => [placeOf(row), row.value]));
  const carried = carriedFigures(
    { use: new Map(figures), peersOf: (area) => groups.get(area), isComparable: comparableIn(breaks, use) },
    economies
  );
  return carried.flatMap(({ area, period, from, value }): readonly Carried[] => {
    const people = population.get(placeOf({ area, period }));
    const own = { area, period, fromPeriod: from };
    const share = { indicator: use, ...own, value };
    if (people === undefined) return [share];
    const offline = Number(peopleOffline(people, value).toPrecision(12));
    return [share, { indicator: indicatorFor("offline"), ...own, value: offline }];
  });
}

function of(published: Published, indicator: IndicatorId): readonly SourceObservation[] {
  return published.get(indicator) ?? [];
}
