import { join } from "node:path";
import { SourceError } from "./adapter.ts";
import { buildAreaGroups, buildAreas } from "./areas.ts";
import { breaksOf } from "./breaks.ts";
import { collectFigures } from "./collectFigures.ts";
import { carriedTo, type AreaRow } from "./derive/carriedRows.ts";
import { languageOutputs } from "./languageTables.ts";
import { namesOf, nameTable } from "./nameTable.ts";
import { kindsOfOrigins } from "./originKinds.ts";
import { readTable } from "./parquet.ts";
import { roleOf } from "./registry.ts";
import { reportTable, sourceLine } from "./report.ts";
import { assembleAreas } from "./steps/assembleAreas.ts";
import { readLanguages } from "./steps/readLanguages.ts";
import { ofAbsentPublishers } from "./steps/ofAbsentPublishers.ts";
import { findPresent, readPresent } from "./steps/readPresent.ts";
import { readSources } from "./steps/readSources.ts";
import { Refusal } from "./review/finding.ts";
import { judgeChanges } from "./review/judgeChanges.ts";
import { reportLines, reportMarkdown } from "./review/refreshReport.ts";
import { recordOutputs, replaceData } from "./steps/replaceData.ts";
import {
  areaGroupTable,
  areaTable,
  breakTable,
  carriedTable,
  differenceTable,
  extentOf,
  indicatorTable,
  observationTable,
  originTable,
  regionFigureTable,
  regionTable,
  shutdownTable,
  totalTable,
  vintageTable,
  withheldTable
} from "./dataTables.ts";
import { indicators } from "../../src/catalog/catalog.ts";
import { isAreaCode } from "../../src/model/area.ts";
import { parseRefreshes, refreshText, type Refresh, type UnfetchedSource } from "../../src/model/refresh.ts";
import type { Name } from "../../src/model/name.ts";
import type { Region } from "../../src/model/region.ts";
import type { Manifest, Quarantined, SourceRecord } from "../../src/model/source.ts";
import type { Figures } from "./collectFigures.ts";
import type { Effects } from "./effects.ts";
import type { Acceptance, Judged } from "./review/accept.ts";
import type { RunReport } from "./review/refreshReport.ts";
import type { Present } from "./steps/readPresent.ts";
import type { AreaContent, PlacedFile } from "./steps/readSources.ts";
import type { IndicatorExtent, Output } from "./dataTables.ts";

/** The version of the layout of `data/`. */
export const schemaVersion = 2;

export interface IngestOptions {
  readonly files: readonly PlacedFile[];
  /** The folder to write, `data` in the repository. */
  readonly data: string;
  /** The folder of the npm packages that hold CLDR, `node_modules`. */
  readonly packages: string;
  /** What somebody has looked at, of what would stop the run. */
  readonly accepted: readonly Acceptance[];
  /** Sources that were asked for and could not be had. */
  readonly unfetched?: readonly UnfetchedSource[];
  /** Where to write the report as Markdown. */
  readonly report?: string | undefined;
  readonly keeps: Keeping;
}

/**
 * Which figures of the repository stay as they are though no file of theirs was read: those of every source that was not
 * there, those of publishers of whom nothing was there, or none.
 */
export type Keeping = "all" | "absent-publishers" | "none";

/** The observations, their extents and the vintages. */
function figureOutputs({ published, vintages, differences }: Figures): {
  readonly outputs: readonly Output[];
  readonly extents: readonly IndicatorExtent[];
} {
  const filled = indicators.flatMap((indicator) => {
    const observations = (published.get(indicator.id) ?? []).filter(({ region }) => region === undefined);
    return observations.length === 0 ? [] : [{ indicator, observations }];
  });
  const ofRegions = [...published.values()].flat().filter(({ region }) => region !== undefined);
  const extents = filled.map(({ indicator, observations }) => extentOf(indicator, observations));
  const outputs = [
    ...filled.map(({ indicator, observations }) => observationTable(indicator, observations)),
    ...vintages.map(vintageTable),
    indicatorTable(extents),
    ...(ofRegions.length === 0 ? [] : [regionFigureTable(ofRegions)]),
    differenceTable(differences),
    breakTable(breaksOf(published)),
    originTable(kindsOfOrigins(filled.flatMap((each) => each.observations.map(({ origin = "" }) => origin))))
  ];
  return { outputs, extents };
}

/** The areas and groups; none where they are kept, since the files that make them were not all read. */
function areaOutputs(
  contents: readonly AreaContent[],
  { published }: Figures,
  keeps: boolean
): { readonly tables: readonly Output[]; readonly names: readonly Name[] } {
  if (keeps && new Set(contents.map(({ table }) => table)).size < 4) return { tables: [], names: [] };
  const observed = new Set(indicators.flatMap(({ id }) => (published.get(id) ?? []).map(({ area }): string => area)));
  const sources = assembleAreas(contents);
  const areas = buildAreas(sources, observed);
  return {
    tables: [areaTable(areas), areaGroupTable(buildAreaGroups(areas, sources))],
    names: namesOf("area", areas)
  };
}

async function areaRowsOf(outputs: readonly Output[]): Promise<readonly AreaRow[]> {
  const table = outputs.find(({ path }) => path === "areas.parquet");
  if (table === undefined) throw new SourceError("areas.parquet", "is not there, and no source to make it from");
  return (await readTable(table.content)).map(({ code, economy, income_group: incomeGroup }) => {
    if (typeof code !== "string" || !isAreaCode(code))
      throw new SourceError("areas.parquet", `has no code ${String(code)}`);
    return { code, economy: economy === true, incomeGroup: typeof incomeGroup === "string" ? incomeGroup : "" };
  });
}

/** Of two lists, the first and what it lacks of the second. */
function underlay<T>(over: readonly T[], under: readonly T[], key: (item: T) => string): readonly T[] {
  const taken = new Set(over.map(key));
  return [...over, ...under.filter((item) => !taken.has(key(item)))];
}

function checkAreas({ published }: Figures, areas: ReadonlySet<string>): void {
  for (const { id } of indicators) {
    const unknown = published.get(id)?.find(({ area }) => !areas.has(area));
    if (unknown) throw new SourceError(id, `${unknown.area} is not in areas.parquet`);
  }
}

/** Every region with a figure is one that the table of regions knows, of the same area. */
function checkRegions({ published }: Figures, regions: readonly Region[]): void {
  const areaOf = new Map(regions.map(({ code, area }) => [code, area]));
  if (areaOf.size === 0) return;
  for (const [indicator, observations] of published) {
    const unknown = observations.find(({ area, region }) => region !== undefined && areaOf.get(region) !== area);
    if (unknown) throw new SourceError(indicator, `${String(unknown.region)} is no region of ${unknown.area}`);
  }
}

/** The manifest says nothing of acceptances where there are none. */
const acceptedIn = ({ accepted }: Judged): Pick<Manifest, "accepted"> => (accepted.length === 0 ? {} : { accepted });

const unfetchedIn = (unfetched: readonly UnfetchedSource[]): Pick<Manifest, "unfetched"> =>
  unfetched.length === 0 ? {} : { unfetched };

/** The record of the runs, below the data folder. */
const refreshName = "refresh.json";

/** CLDR, which is read from the packages wherever there is a file of languages. */
const packagedPublisher = "cldr-core";

/** What stays of the data; the files of publishers whose folder is not there are named. */
function kept(before: Present, keeps: Keeping, placed: readonly PlacedFile[], effects: Effects): Present | undefined {
  if (keeps !== "absent-publishers") return keeps === "all" ? before : undefined;
  const files = placed.map(({ file }) => file);
  const beside = files.some(({ file }) => roleOf(file)?.kind === "languages") ? [packagedPublisher] : [];
  const absent = ofAbsentPublishers(before, files, beside);
  for (const { file } of absent?.manifest.sources ?? [])
    effects.log(`${file}: its publisher was not read, its figures stay as they are`);
  return absent;
}

/** A run that changes a figure stands in front of those before it; one that changes nothing leaves their record alone. */
async function refreshFile(refresh: Refresh, data: string, effects: Effects): Promise<ReadonlyMap<string, string>> {
  if (refresh.series.length === 0) return new Map();
  const files = await effects.listFiles(data);
  const known = files.includes(refreshName) ? await effects.readFile(join(data, refreshName)) : undefined;
  const before = known === undefined ? [] : parseRefreshes(new TextDecoder().decode(known));
  return new Map([[refreshName, refreshText([refresh, ...before])]]);
}

async function tell(report: RunReport, path: string | undefined, effects: Effects): Promise<void> {
  for (const line of reportLines(report)) effects.log(line);
  if (path !== undefined) await effects.writeFile(path, reportMarkdown(report));
}

const quarantineKey = ({ source, key, value }: Quarantined): string => `${source} ${key} ${value}`;

function manifestOf(
  records: readonly SourceRecord[],
  quarantined: readonly Quarantined[],
  outputs: readonly Output[],
  present: Present | undefined
): Manifest {
  const read = new Set(records.map(({ id }) => id));
  const stillHeld = (present?.manifest.quarantined ?? []).filter(({ source }) => !read.has(source));
  return {
    schema: schemaVersion,
    sources: underlay(records, present?.manifest.sources ?? [], ({ id }) => id).toSorted((a, b) =>
      a.id < b.id ? -1 : 1
    ),
    quarantined: [...quarantined, ...stillHeld].toSorted((a, b) => (quarantineKey(a) < quarantineKey(b) ? -1 : 1)),
    outputs: recordOutputs(outputs)
  };
}

/**
 * Reads the files, merges, derives, checks, and only then replaces the data. Throws a SourceError for a structural
 * fault or an unknown value fault; the data then stand as they were.
 */
export async function ingest(options: IngestOptions, effects: Effects): Promise<Manifest> {
  const { files, data, packages, accepted, unfetched = [], keeps } = options;
  const before = keeps === "all" ? await readPresent(data, effects) : await findPresent(data, effects);
  const present = before && kept(before, keeps, files, effects);
  if (present && present.manifest.schema !== schemaVersion)
    throw new SourceError(join(data, "manifest.json"), `has layout ${present.manifest.schema}, not ${schemaVersion}`);
  const read = await readSources(files, effects);
  const spoken =
    read.languageFiles.length === 0 ? undefined : await readLanguages(read.languageFiles, packages, effects);
  for (const record of spoken?.records ?? []) effects.log(sourceLine(record));
  const collected = collectFigures([...read.series, ...(spoken ? [spoken.series] : [])], present);
  const figures = { ...collected, withheld: [...collected.withheld, ...(spoken?.withheld ?? [])] };
  for (const [indicator, all] of Map.groupBy(figures.differences, (difference) => difference.indicator)) {
    effects.log(`${indicator}: publishers differ by more than 0.05 in ${all.length} of the figures`);
  }
  const { outputs, extents } = figureOutputs(figures);
  const places = areaOutputs(read.areaContents, figures, keeps === "all");
  const made = underlay([...outputs, ...places.tables], present?.outputs ?? [], ({ path }) => path);
  const areaRows = await areaRowsOf(made);
  const areas: ReadonlySet<string> = new Set(areaRows.map(({ code }) => code));
  checkAreas(figures, areas);
  const withheld = withheldTable(figures.withheld.filter(({ area }) => areas.has(area)));
  const named = [...places.names, ...(spoken ? namesOf("language", spoken.tables.languages) : [])];
  const names = await nameTable(named, present?.outputs ?? []);
  checkRegions(figures, read.regions);
  const carried = carriedTable(carriedTo(figures.published, areaRows, breaksOf(figures.published)));
  const tables = [
    ...(spoken ? languageOutputs(spoken.tables, areas) : []),
    ...(read.regions.length === 0 ? [] : [regionTable(read.regions)]),
    ...(read.totals.length === 0 ? [] : [totalTable(read.totals)]),
    ...(read.shutdowns.length === 0 ? [] : [shutdownTable(read.shutdowns)]),
    withheld,
    carried,
    names
  ];
  const all = underlay(tables, made, ({ path }) => path);
  const records = [...read.records, ...(spoken?.records ?? [])];
  const { published, vintages, differences } = figures;
  const state = { figures: published, vintages, differences, outputs: all, records, references: read.references };
  const review = await judgeChanges(before, state, extents, accepted);
  await tell({ ...review, unfetched }, options.report, effects);
  if (review.refused.length > 0) throw new Refusal(review.refused);
  const manifest = {
    ...manifestOf(records, read.quarantined, all, present),
    ...acceptedIn(review),
    ...unfetchedIn(unfetched)
  };
  await replaceData(data, all, manifest, effects, await refreshFile(review.refresh, data, effects));
  for (const line of reportTable(records)) effects.log(line);
  effects.log(`${all.length} files written: ${extents.length} of ${indicators.length} indicators, ${areas.size} areas`);
  return manifest;
}
