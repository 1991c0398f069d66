import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { indicatorFor, indicatorOf, indicators as catalogue } from "../catalog/catalog.ts";
import { seriesBreaks } from "../catalog/seriesBreaks.ts";
import type { Area, AreaCode } from "../model/area.ts";
import type { AreaGroup } from "../model/areaGroup.ts";
import { carriedByPeriod, type CarriedFigure, type CarriedIn } from "../model/carried.ts";
import { sliceKey } from "../model/dimension.ts";
import type { AreaLanguage, Language } from "../model/language.ts";
import type { Indicator, IndicatorId } from "../model/indicator.ts";
import type { Name, NamedKind } from "../model/name.ts";
import type { Observation } from "../model/observation.ts";
import type { OriginKinds } from "../model/origin.ts";
import { parseRefreshes, type Refresh } from "../model/refresh.ts";
import type { SeriesBreak } from "../model/seriesBreak.ts";
import type { ShutdownEvent } from "../model/shutdown.ts";
import type { Slice } from "../model/slice.ts";
import type { LicenceClass, Manifest } from "../model/source.ts";
import { carriedUnchanged } from "../stats/carriedFigures.ts";
import { once } from "./once.ts";
import { areaGroups, type Membership } from "./areaGroups.ts";
import { agesByFigure, encodeLicences, type Companion } from "./companion.ts";
import { groupSlices, type GroupSlice } from "./groupSlices.ts";
import { licenceReader } from "./provenance.ts";
import { shutdownsByArea } from "./shutdownRows.ts";
import { regionsByArea, type RegionsOfArea } from "./regions.ts";
import { namesInColumns, namesOfKind, schemaOfNameTable, toName, type NamesByLanguage } from "./names.ts";
import { readParquet, textOf, type Row } from "./parquetFile.ts";
import { decodeSlice, encodeSlice, withoutThin } from "./sliceCodec.ts";
import { exactSlices, shownCarried, shownObservation, sliceObservations, type PopulationOfPeriod } from "./slices.ts";
import {
  toArea,
  toAreaLanguage,
  toBreak,
  toCarried,
  toTotal,
  toLanguage,
  toMembership,
  toObservation,
  toOrigin,
  toWithheld,
  type Withheld
} from "./toRecords.ts";

/** The data of the repository, as the build reads them; each file is read once. */
export interface Store {
  readonly areas: () => Promise<readonly Area[]>;
  /** Who was in which group in which year. */
  readonly memberships: () => Promise<readonly Membership[]>;
  /** The groups of areas with the members of today, in the order of `groupIds`. */
  readonly groups: () => Promise<readonly AreaGroup[]>;
  /** The indicators of the catalogue that these data have a table of, in its order: an older release has fewer. */
  readonly indicators: () => Promise<readonly Indicator[]>;
  /** The rows of an indicator; none where the data have no table of it. */
  readonly observations: (indicator: IndicatorId) => Promise<readonly Observation[]>;
  /** The slices of an indicator as a browser would decode them, the one shown first in front. */
  readonly slices: (indicator: IndicatorId) => Promise<readonly Slice[]>;
  /** The JSON of each slice by its key. */
  readonly encodedSlices: (indicator: IndicatorId) => Promise<ReadonlyMap<string, string>>;
  /** The figures of the groups, for each slice of an indicator by its key. */
  readonly groupSlices: (indicator: IndicatorId) => Promise<ReadonlyMap<string, GroupSlice>>;
  /** What a comparison needs beside each slice of an indicator, by the slice's key. */
  readonly companions: (indicator: IndicatorId) => Promise<ReadonlyMap<string, Companion>>;
  /** What the sums of a year take for areas without a figure of it; none of an indicator that carries nothing. */
  readonly carried: (indicator: IndicatorId) => Promise<readonly CarriedFigure[]>;
  /** Counts of the whole world by year, where the areas may sum to more than happened; none of other indicators. */
  readonly totals: (indicator: IndicatorId) => Promise<ReadonlyMap<number, number>>;
  readonly population: () => Promise<PopulationOfPeriod>;
  readonly languages: () => Promise<readonly Language[]>;
  readonly areaLanguages: () => Promise<readonly AreaLanguage[]>;
  /** Years from which a series cannot be held against what was before; of an older release the reviewed ones alone. */
  readonly breaks: () => Promise<readonly SeriesBreak[]>;
  /** The regions of an area as the surveys drew them, and their figures; none in a release from before they were read. */
  readonly regionsOf: (area: AreaCode) => Promise<RegionsOfArea>;
  /** The shutdowns on record in an area; none in a release from before they were kept one by one. */
  readonly shutdownsOf: (area: AreaCode) => Promise<readonly ShutdownEvent[]>;
  /** Derived figures that could not be given, and why. */
  readonly withheld: () => Promise<readonly Withheld[]>;
  /** What kind of body each is that a figure names as its origin; an older release does not say. */
  readonly origins: () => Promise<OriginKinds>;
  readonly manifest: () => Promise<Manifest>;
  /** What each run that changed a figure did, the newest in front. */
  readonly refreshes: () => Promise<readonly Refresh[]>;
  /** Every name of the data; a release of the first layout has no such table. */
  readonly names: () => Promise<readonly Name[]>;
  /** The bytes of a file below the data folder. */
  readonly bytes: (path: string) => Promise<Uint8Array>;
}

/** Where the table of breaks lies below the data folder. */
const breaksPath = "breaks.parquet";

/** Returns where the table of an indicator lies below the data folder. */
export function observationsPath(indicator: IndicatorId): string {
  return `observations/${indicator}.parquet`;
}

const originsPath = "origins.parquet";
const carriedPath = "carried.parquet";
const totalsPath = "totals.parquet";
const shutdownsPath = "shutdown_events.parquet";

/** Returns the store of a data folder. Nothing is read until it is asked for. */
export function createStore(folder: string): Store {
  return createStoreAt((path) => join(folder, path));
}

/** Returns the store of the same folder with those figures alone that are free to reuse for any purpose. */
export function createFreeStore(folder: string): Store {
  return createStoreAt((path) => join(folder, path), "free");
}

/**
 * Returns the store of files that lie where `at` says, by their path below the data folder; with a class of licences the
 * figures of that class alone.
 */
export function createStoreAt(at: (path: string) => string, only?: LicenceClass): Store {
  const manifest = once(async () => JSON.parse(await readFile(at("manifest.json"), "utf8")) as Manifest);
  const names = once(async () => (await readParquet(at("names.parquet"))).map(toName));
  /** Returns what names the rows of a kind: the table of names, or the columns that the first layout has for them. */
  const namerOf = async (kind: NamedKind): Promise<(row: Row) => NamesByLanguage> => {
    if ((await manifest()).schema < schemaOfNameTable) return namesInColumns;
    const byCode = namesOfKind(await names(), kind);
    return (row) => {
      const code = textOf(row, "code");
      const own = byCode.get(code);
      if (!own) throw new Error(`names.parquet: no ${kind} "${code}"`);
      return own;
    };
  };
  const areas = once(async () => {
    const namesOf = await namerOf("area");
    return (await readParquet(at("areas.parquet"))).map((row) => toArea(row, namesOf(row)));
  });
  const indicators = once(async () => {
    const { outputs } = await manifest();
    return catalogue.filter(({ id }) => outputs[observationsPath(id)] !== undefined);
  });
  const observations = once(async (id: IndicatorId): Promise<readonly Observation[]> => {
    const indicator = indicatorOf(id);
    if (!(await indicators()).includes(indicator)) return [];
    const rows = (await readParquet(at(observationsPath(id)))).map((row) => toObservation(row, indicator.dimensions));
    if (only === undefined) return rows;
    const licenceOf = licenceReader(await manifest());
    return rows.filter(({ source }) => licenceOf(source) === only);
  });
  const population = once(async () => populationByPeriod(await observations(indicatorFor("people")), await areas()));
  const hasCarried = async (): Promise<boolean> => (await manifest()).outputs[carriedPath] !== undefined;
  const carriedRows = once(async () => (await readParquet(at(carriedPath))).map(toCarried));
  const carried = once(async (id: IndicatorId): Promise<readonly CarriedFigure[]> => {
    const { carriesForward, unit } = indicatorOf(id);
    if (!carriesForward) return [];
    if (!(await hasCarried())) return carriedUnchanged(await observations(id), unit, await population());
    const rows = (await carriedRows()).flatMap(({ indicator, figure }) => (indicator === id ? [figure] : []));
    if (only === undefined) return rows;
    const known = new Set((await observations(id)).map(({ area, period }) => `${area} ${period}`));
    return rows.filter(({ area, from }) => known.has(`${area} ${from}`));
  });
  const carriedIn = async (id: IndicatorId): Promise<CarriedIn | undefined> =>
    indicatorOf(id).carriesForward ? carriedByPeriod(await carried(id)) : undefined;
  const totals = once(async (id: IndicatorId): Promise<ReadonlyMap<number, number>> => {
    if ((await manifest()).outputs[totalsPath] === undefined) return new Map();
    const rows = (await readParquet(at(totalsPath))).map(toTotal);
    return new Map(
      rows.flatMap(({ indicator, period, value }) => (indicator === id ? [[period, value] as const] : []))
    );
  });
  /** Sums of a release that has no such table were made from figures as they were shown. */
  const summed = async (id: IndicatorId): Promise<readonly Observation[]> => {
    const rows = await observations(id);
    return (await hasCarried()) ? rows : rows.map((row) => shownObservation(indicatorOf(id), row));
  };
  const encodedSlices = once(async (id: IndicatorId): Promise<ReadonlyMap<string, string>> => {
    const indicator = indicatorOf(id);
    const [rows, people] = [await summed(id), await population()];
    const dated = sliceObservations(indicator, rows, people, await carriedIn(id), await totals(id));
    const slices = (await hasCarried()) ? dated : withOldLatest(dated, sliceObservations(indicator, rows, people));
    return new Map(
      slices.map((slice) => [
        slice.key,
        encodeSlice(withoutThin(slice, indicator), indicator.decimals, indicator.range)
      ])
    );
  });
  const memberships = once(async () => (await readParquet(at("area_groups.parquet"))).map(toMembership));
  const groups = once(async () => areaGroups(await memberships(), await areas()));
  const slices = once(async (id: IndicatorId) => [...(await encodedSlices(id)).values()].map(decodeSlice));
  const ofGroups = once(async (id: IndicatorId) => {
    const [rows, people, known, last] = await Promise.all([summed(id), population(), groups(), carriedIn(id)]);
    return groupSlices(indicatorOf(id), exactSlices(indicatorOf(id), rows), known, people, last, await totals(id));
  });
  const companions = once(async (id: IndicatorId) => {
    const [ofAreas, figures, rows, known, last] = await Promise.all([
      ...([slices(id), ofGroups(id), observations(id), manifest(), carried(id)] as const)
    ]);
    const { dimensions } = indicatorOf(id);
    const byKey = Map.groupBy(rows, (row) => sliceKey(dimensions, row.dimensions));
    return new Map(
      ofAreas.flatMap((slice): readonly (readonly [string, Companion])[] => {
        const own = figures.get(slice.key);
        const its = byKey.get(slice.key) ?? [];
        const licences = encodeLicences(slice, its, licenceReader(known));
        const sums = last.map((each) => shownCarried(indicatorOf(id), each));
        return own ? [[slice.key, { ...own, licences, carried: sums, ages: agesByFigure(its) }]] : [];
      })
    );
  });
  const shutdowns = once(async () => {
    const isThere = (await manifest()).outputs[shutdownsPath] !== undefined;
    return shutdownsByArea(isThere ? await readParquet(at(shutdownsPath)) : []);
  });
  const regions = once(async () => {
    const { outputs } = await manifest();
    const rowsOf = async (path: string): Promise<readonly Row[]> =>
      outputs[path] === undefined ? [] : readParquet(at(path));
    return regionsByArea(await rowsOf("regions.parquet"), await rowsOf("region_figures.parquet"));
  });
  return {
    areas,
    memberships,
    groups,
    indicators,
    companions,
    observations,
    population,
    encodedSlices,
    slices,
    groupSlices: ofGroups,
    carried,
    totals,
    languages: once(async () => {
      const namesOf = await namerOf("language");
      return (await readParquet(at("languages.parquet"))).map((row) => toLanguage(row, namesOf(row)));
    }),
    areaLanguages: once(async () => (await readParquet(at("area_languages.parquet"))).map(toAreaLanguage)),
    breaks: once(async () =>
      (await manifest()).outputs[breaksPath] ? (await readParquet(at(breaksPath))).flatMap(toBreak) : seriesBreaks
    ),
    shutdownsOf: async (area) => (await shutdowns()).get(area) ?? [],
    regionsOf: async (area) => (await regions()).get(area) ?? { regions: [], figures: [] },
    withheld: once(async () => (await readParquet(at("withheld.parquet"))).flatMap((row) => toWithheld(row) ?? [])),
    origins: once(async () => {
      const { outputs } = await manifest();
      return new Map(outputs[originsPath] === undefined ? [] : (await readParquet(at(originsPath))).map(toOrigin));
    }),
    manifest,
    refreshes: once(() => readRefreshes(at("refresh.json"))),
    names,
    bytes: (path) => readFile(at(path))
  };
}

/** Returns the record of the runs; none where the file is not there, as in data that no run has changed. */
async function readRefreshes(path: string): Promise<readonly Refresh[]> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? [] : parseRefreshes(text);
}

/** The newest figure of the world was over each area's latest figure before there was a table of what is carried. */
function withOldLatest(slices: readonly Slice[], others: readonly Slice[]): readonly Slice[] {
  return slices.map((slice, index) => ({ ...slice, latestSummary: others[index]?.latestSummary }));
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
