import { readFile } from "node:fs/promises";
import { seriesBreaks } from "../catalog/seriesBreaks.ts";
import type { Area, AreaCode } from "../model/area.ts";
import type { AreaGroup } from "../model/areaGroup.ts";
import type { AreaLanguage, Language } from "../model/language.ts";
import type { Name, NamedKind } from "../model/name.ts";
import type { OriginKinds } from "../model/origin.ts";
import { parseRefreshes, type Refresh } from "../model/refresh.ts";
import type { SeriesBreak } from "../model/seriesBreak.ts";
import type { ShutdownEvent } from "../model/shutdown.ts";
import type { Manifest } from "../model/source.ts";
import { areaGroups, type Membership } from "./areaGroups.ts";
import { namesInColumns, namesOfKind, schemaOfNameTable, toName, type NamesByLanguage } from "./names.ts";
import { once } from "./once.ts";
import { readParquet, textOf, type Row } from "./parquetFile.ts";
import { regionsByArea, type RegionsOfArea } from "./regions.ts";
import { shutdownsByArea } from "./shutdownRows.ts";
import {
  toArea,
  toAreaLanguage,
  toBreak,
  toLanguage,
  toMembership,
  toOrigin,
  toWithheld,
  type Withheld
} from "./toRecords.ts";

/** The files of a data folder as they are read; each is read once. */
export interface StoredFiles {
  readonly manifest: () => Promise<Manifest>;
  /** True where these data have the file: an older release lacks what came later. */
  readonly has: (path: string) => Promise<boolean>;
  readonly rows: (path: string) => Promise<readonly Row[]>;
  /** The rows of a table that an older release lacks; none there. */
  readonly rowsIfAny: (path: string) => Promise<readonly Row[]>;
}

/** Returns the files that lie where `at` says, by their path below the data folder. */
export function storedFiles(at: (path: string) => string): StoredFiles {
  const manifest = once(async () => JSON.parse(await readFile(at("manifest.json"), "utf8")) as Manifest);
  const has = async (path: string): Promise<boolean> => (await manifest()).outputs[path] !== undefined;
  const rows = (path: string): Promise<readonly Row[]> => readParquet(at(path));
  return { manifest, has, rows, rowsIfAny: async (path) => ((await has(path)) ? rows(path) : []) };
}

/** What a store knows of areas, languages and bodies, apart from figures of indicators. */
export interface StoredTables {
  readonly areas: () => Promise<readonly Area[]>;
  /** Who was in which group in which year. */
  readonly memberships: () => Promise<readonly Membership[]>;
  /** The groups of areas with the members of today, in the order of `groupIds`. */
  readonly groups: () => Promise<readonly AreaGroup[]>;
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
  /** Every name of the data; a release of the first layout has no such table. */
  readonly names: () => Promise<readonly Name[]>;
}

/** Returns the tables of these files that hold no figures of indicators. */
export function storedTables({ manifest, has, rows, rowsIfAny }: StoredFiles): StoredTables {
  const names = once(async () => (await rows("names.parquet")).map(toName));
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
    return (await rows("areas.parquet")).map((row) => toArea(row, namesOf(row)));
  });
  const memberships = once(async () => (await rows("area_groups.parquet")).map(toMembership));
  const shutdowns = once(async () => shutdownsByArea(await rowsIfAny("shutdown_events.parquet")));
  const regions = once(async () =>
    regionsByArea(await rowsIfAny("regions.parquet"), await rowsIfAny("region_figures.parquet"))
  );
  return {
    areas,
    memberships,
    groups: once(async () => areaGroups(await memberships(), await areas())),
    languages: once(async () => {
      const namesOf = await namerOf("language");
      return (await rows("languages.parquet")).map((row) => toLanguage(row, namesOf(row)));
    }),
    areaLanguages: once(async () => (await rows("area_languages.parquet")).map(toAreaLanguage)),
    breaks: once(async () =>
      (await has("breaks.parquet")) ? (await rows("breaks.parquet")).flatMap(toBreak) : seriesBreaks
    ),
    shutdownsOf: async (area) => (await shutdowns()).get(area) ?? [],
    regionsOf: async (area) => (await regions()).get(area) ?? { regions: [], figures: [] },
    withheld: once(async () => (await rows("withheld.parquet")).flatMap((row) => toWithheld(row) ?? [])),
    origins: once(async () => new Map((await rowsIfAny("origins.parquet")).map(toOrigin))),
    names
  };
}

/** Returns the record of the runs; none where the file is not there, as in data that no run has changed. */
export async function readRefreshes(path: string): Promise<readonly Refresh[]> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? [] : parseRefreshes(text);
}
