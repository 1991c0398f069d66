import { join } from "node:path";
import { buildAreaGroups, buildAreas } from "./areas.ts";
import { derive } from "./derive.ts";
import { mergeSeries } from "./merge.ts";
import { readTable } from "./parquet.ts";
import { reportTable } from "./report.ts";
import { assembleAreas } from "./steps/assembleAreas.ts";
import { checkCoverage, checkFigures, checkUnique } from "./steps/check.ts";
import { readSources } from "./steps/readSources.ts";
import { recordOutputs, replaceData } from "./steps/replaceData.ts";
import {
  areaGroupTable,
  areaTable,
  differenceTable,
  extentOf,
  indicatorTable,
  observationTable,
  vintageTable,
  withheldTable
} from "./tables.ts";
import { withTotals } from "./withTotals.ts";
import { indicators } from "../../src/catalog/catalog.ts";
import type { Manifest } from "../../src/model/source.ts";
import type { SourceObservation } from "./adapter.ts";
import type { Effects } from "./effects.ts";
import type { PlacedFile } from "./steps/readSources.ts";
import type { IndicatorExtent, Output } from "./tables.ts";

/** The version of the layout of `data/`. */
export const schemaVersion = 1;

export interface IngestOptions {
  readonly files: readonly PlacedFile[];
  /** The folder to write, `data` in the repository. */
  readonly data: string;
  /** Indicators that may lose areas. */
  readonly acceptedLosses: readonly string[];
}

async function areasBefore(data: string, effects: Effects): Promise<ReadonlyMap<string, number>> {
  const content = await effects.readFile(join(data, "indicators.parquet")).catch(() => undefined);
  if (content === undefined) return new Map();
  const rows = await readTable(content);
  return new Map(rows.map(({ id, areas }) => [String(id), Number(areas)]));
}

function observationOutputs(published: ReadonlyMap<string, readonly SourceObservation[]>): {
  readonly outputs: readonly Output[];
  readonly extents: readonly IndicatorExtent[];
} {
  const made = indicators.flatMap((indicator) => {
    const observations = published.get(indicator.id) ?? [];
    if (observations.length === 0) return [];
    checkUnique(indicator.id, observations);
    return [{ output: observationTable(indicator, observations), extent: extentOf(indicator, observations) }];
  });
  return { outputs: made.map(({ output }) => output), extents: made.map(({ extent }) => extent) };
}

/**
 * Reads the files, merges, derives, checks, and only then replaces the data. Throws a SourceError for a structural
 * fault or an unknown value fault; the data then stand as they were.
 */
export async function ingest({ files, data, acceptedLosses }: IngestOptions, effects: Effects): Promise<Manifest> {
  const catalogue = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const read = await readSources(files, effects);
  const series = read.series.map(({ file, observations }) => ({
    file,
    observations: observations.map((observation) => withTotals(observation, catalogue))
  }));
  for (const { file, observations } of series) checkFigures(observations, file, catalogue);
  const { published, vintages, differences } = mergeSeries(series);
  for (const [indicator, all] of Map.groupBy(differences, (difference) => difference.indicator)) {
    effects.log(`${indicator}: ${all.length} figures differ between publishers by more than 0.05`);
  }
  const { observations: derived, withheld } = derive(published);
  checkFigures(derived, { file: "derived figures" }, catalogue);
  const figures = new Map([...published, ...Map.groupBy(derived, ({ indicator }) => indicator)]);
  const { outputs, extents } = observationOutputs(figures);
  const after = new Map(extents.map(({ indicator, areas }) => [indicator.id, areas]));
  checkCoverage(await areasBefore(data, effects), after, acceptedLosses);
  const observed = new Set(indicators.flatMap(({ id }) => (figures.get(id) ?? []).map(({ area }): string => area)));
  const areaSources = assembleAreas(read.areaContents);
  const areas = buildAreas(areaSources, observed);
  const all = [
    ...outputs,
    ...vintages.map(vintageTable),
    areaTable(areas),
    areaGroupTable(buildAreaGroups(areas, areaSources)),
    indicatorTable(extents),
    differenceTable(differences),
    withheldTable(withheld)
  ];
  const manifest: Manifest = {
    schema: schemaVersion,
    sources: read.records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    quarantined: read.quarantined,
    outputs: recordOutputs(all)
  };
  await replaceData(data, all, manifest, effects);
  for (const line of reportTable(read.records)) effects.log(line);
  effects.log(
    `${all.length} files written: ${extents.length} of ${indicators.length} indicators, ${areas.length} areas`
  );
  return manifest;
}
