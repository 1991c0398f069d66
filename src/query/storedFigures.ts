import { indicatorFor, indicatorOf, indicators as catalogue } from "../catalog/catalog.ts";
import type { Area, AreaCode } from "../model/area.ts";
import { carriedByPeriod, type CarriedFigure, type CarriedIn } from "../model/carried.ts";
import type { Indicator, IndicatorId } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { LicenceClass } from "../model/source.ts";
import { carriedUnchanged } from "../stats/carriedFigures.ts";
import { once } from "./once.ts";
import { licenceReader } from "./provenance.ts";
import { shownObservation, type PopulationOfPeriod } from "./slices.ts";
import type { StoredFiles, StoredTables } from "./storedTables.ts";
import { toCarried, toObservation, toTotal } from "./toRecords.ts";

/** The rows of the indicators of a store. */
export interface StoredFigures {
  /** The indicators of the catalogue that these data have a table of, in its order: an older release has fewer. */
  readonly indicators: () => Promise<readonly Indicator[]>;
  /** The rows of an indicator; none where the data have no table of it. */
  readonly observations: (indicator: IndicatorId) => Promise<readonly Observation[]>;
  /** What the sums of a year take for areas without a figure of it; none of an indicator that carries nothing. */
  readonly carried: (indicator: IndicatorId) => Promise<readonly CarriedFigure[]>;
  /** Counts of the whole world by year, where the areas may sum to more than happened; none of other indicators. */
  readonly totals: (indicator: IndicatorId) => Promise<ReadonlyMap<number, number>>;
  readonly population: () => Promise<PopulationOfPeriod>;
}

/** The same, and what its sums are made of. */
export interface SummedFigures extends StoredFigures {
  /** True for data that hold what sums carry, which a release from before that table does not. */
  readonly hasCarried: () => Promise<boolean>;
  readonly carriedIn: (indicator: IndicatorId) => Promise<CarriedIn | undefined>;
  /** The rows that sums are made of. */
  readonly summed: (indicator: IndicatorId) => Promise<readonly Observation[]>;
}

/** Returns where the table of an indicator lies below the data folder. */
export function observationsPath(indicator: IndicatorId): string {
  return `observations/${indicator}.parquet`;
}

const carriedPath = "carried.parquet";

/** Returns the figures of these files; with a class of licences those of that class alone. */
export function storedFigures(
  { manifest, has, rows, rowsIfAny }: StoredFiles,
  { areas }: Pick<StoredTables, "areas">,
  only: LicenceClass | undefined
): SummedFigures {
  const indicators = once(async () => {
    const { outputs } = await manifest();
    return catalogue.filter(({ id }) => outputs[observationsPath(id)] !== undefined);
  });
  const observations = once(async (id: IndicatorId): Promise<readonly Observation[]> => {
    const { dimensions } = indicatorOf(id);
    const all = (await rowsIfAny(observationsPath(id))).map((row) => toObservation(row, dimensions));
    if (only === undefined) return all;
    const licenceOf = licenceReader(await manifest());
    return all.filter(({ source }) => licenceOf(source) === only);
  });
  const population = once(async () => populationByPeriod(await observations(indicatorFor("people")), await areas()));
  const hasCarried = (): Promise<boolean> => has(carriedPath);
  const carriedRows = once(async () => (await rows(carriedPath)).map(toCarried));
  const carried = once(async (id: IndicatorId): Promise<readonly CarriedFigure[]> => {
    const { carriesForward, unit } = indicatorOf(id);
    if (!carriesForward) return [];
    if (!(await hasCarried())) return carriedUnchanged(await observations(id), unit, await population());
    const own = (await carriedRows()).flatMap(({ indicator, figure }) => (indicator === id ? [figure] : []));
    if (only === undefined) return own;
    const known = new Set((await observations(id)).map(({ area, period }) => `${area} ${period}`));
    return own.filter(({ area, from }) => known.has(`${area} ${from}`));
  });
  const totals = once(async (id: IndicatorId): Promise<ReadonlyMap<number, number>> => {
    const all = (await rowsIfAny("totals.parquet")).map(toTotal);
    return new Map(all.flatMap(({ indicator, period, value }) => (indicator === id ? [[period, value] as const] : [])));
  });
  return {
    indicators,
    observations,
    population,
    carried,
    totals,
    hasCarried,
    carriedIn: async (id) => (indicatorOf(id).carriesForward ? carriedByPeriod(await carried(id)) : undefined),
    /** Sums of a release that has no such table were made from figures as they were shown. */
    summed: async (id) => {
      const own = await observations(id);
      return (await hasCarried()) ? own : own.map((row) => shownObservation(indicatorOf(id), row));
    }
  };
}

/** The people of the World Bank's economies; a year after the last known one takes the last. */
function populationByPeriod(observations: readonly Observation[], areas: readonly Area[]): PopulationOfPeriod {
  const economies = new Set(areas.flatMap(({ code, economy }) => (economy ? [code] : [])));
  const byPeriod = new Map<number, Map<AreaCode, number>>();
  let last = 0;
  for (const { area, period, value } of observations) {
    if (value === undefined || !economies.has(area)) continue;
    const people = byPeriod.get(period) ?? new Map<AreaCode, number>();
    byPeriod.set(period, people.set(area, value));
    last = Math.max(last, period);
  }
  return (period) => byPeriod.get(Math.min(period, last)) ?? new Map<AreaCode, number>();
}
