import type { Area, AreaCode } from "../../model/area.ts";
import type { DimensionCodes, DimensionId } from "../../model/dimension.ts";
import type { CarriedIn } from "../../model/carried.ts";
import type { AreaLanguage, Language } from "../../model/language.ts";
import type { SeriesBreak } from "../../model/seriesBreak.ts";
import type { Observation } from "../../model/observation.ts";
import type { IndicatorId } from "../../model/indicator.ts";
import { peopleOf } from "../../stats/peopleOf.ts";

/** Everything that a story is told from, as the tables hold it: unrounded. */
export interface StoryData {
  readonly areas: readonly Area[];
  /** People of the World Bank's economies; a year after the last known one takes the last. */
  readonly population: (period: number) => ReadonlyMap<AreaCode, number>;
  readonly populationYear: number;
  /** All figures of an indicator. */
  readonly figures: (indicator: IndicatorId) => readonly Observation[];
  /** Recorded shutdowns of the whole world by year: an event in several countries counts once. */
  readonly shutdownsOfWorld: ReadonlyMap<number, number>;
  /** What the sums of a year take for areas without a figure of Internet use of it. */
  readonly carried: CarriedIn;
  readonly languages: readonly Language[];
  readonly areaLanguages: readonly AreaLanguage[];
  /** Derived figures that are not given, because their parts contradict each other. */
  readonly withheld: readonly { readonly indicator: IndicatorId; readonly period: number }[];
  /** The breaks of the series of areas. */
  readonly breaks: readonly SeriesBreak[];
}

/** Returns the figures with these codes. */
export function withCodes(figures: readonly Observation[], codes: DimensionCodes): readonly Observation[] {
  const wanted = Object.entries(codes) as [DimensionId, string][];
  return figures.filter(({ dimensions }) => wanted.every(([id, code]) => dimensions[id] === code));
}

/** Returns the figure of each area in a year. */
export function ofYear(figures: readonly Observation[], period: number): ReadonlyMap<AreaCode, Observation> {
  return new Map(figures.flatMap((each) => (each.period === period ? [[each.area, each] as const] : [])));
}

/** Returns the latest figure of each area. */
export function latestOf(figures: readonly Observation[]): ReadonlyMap<AreaCode, Observation> {
  const latest = new Map<AreaCode, Observation>();
  for (const each of figures) {
    const known = latest.get(each.area);
    if (!known || known.period < each.period) latest.set(each.area, each);
  }
  return latest;
}

/** Returns the newest year of the figures. */
export function newestYear(figures: readonly Observation[]): number {
  return figures.reduce((newest, { period }) => Math.max(newest, period), 0);
}

/** Returns the value of a figure that is not a range; throws on a range. */
export function valueOf({ value, area, period }: Observation): number {
  if (value === undefined) throw new TypeError(`${area} ${period}: no single value`);
  return value;
}

/** Returns the people who live in the areas, in the last year that the World Bank has counted. */
export function peopleIn(data: StoryData, areas: Iterable<AreaCode>): number {
  return peopleOf(areas, data.population(data.populationYear));
}

/** Returns the areas of a group, such as a region or an income group. */
export function areasWhere(data: StoryData, accept: (area: Area) => boolean): ReadonlySet<AreaCode> {
  return new Set(data.areas.flatMap((area) => (accept(area) ? [area.code] : [])));
}

/** Returns the values of the figures whose area is in the group. */
export function valuesIn(figures: ReadonlyMap<AreaCode, Observation>, group: ReadonlySet<AreaCode>): readonly number[] {
  return [...figures].flatMap(([area, figure]) => (group.has(area) ? [valueOf(figure)] : []));
}
