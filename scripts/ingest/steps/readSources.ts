import { SourceError } from "../adapter.ts";
import type { WorldTotal } from "../adapter.ts";
import { roleOf } from "../registry.ts";
import { sourceLine } from "../report.ts";
import { readCountryCodes } from "../sources/countryCodes.ts";
import { readRegions } from "../sources/globalDataLabRegions.ts";
import { readClassification, readEconomies, readIncomeHistory } from "../sources/worldBankEconomies.ts";
import { parseProspects } from "../sources/worldPopulationProspects.ts";
import { loadFile } from "./readCatalogue.ts";
import type { Region } from "../../../src/model/region.ts";
import type { ShutdownEvent } from "../../../src/model/shutdown.ts";
import type { Quarantined, RowCount, SourceRecord } from "../../../src/model/source.ts";
import type { SourceFile } from "../adapter.ts";
import type { CountryCode } from "../sources/countryCodes.ts";
import type { Economy, IncomeRecord } from "../sources/worldBankEconomies.ts";
import type { Reference } from "../sources/worldPopulationProspects.ts";
import type { Effects } from "../effects.ts";
import type { SourceSeries } from "../merge.ts";
import type { AreaTable } from "../registry.ts";
import type { LoadedFile } from "./readCatalogue.ts";

/** A table of areas or groups as it was read, with the year of its snapshot. */
export type AreaContent =
  | { readonly table: "country-codes"; readonly year: number; readonly records: readonly CountryCode[] }
  | { readonly table: "economies"; readonly year: number; readonly records: readonly Economy[] }
  | {
      readonly table: "classification" | "income-history";
      readonly year: number;
      readonly records: readonly IncomeRecord[];
    };

/** Everything that the files of the catalogue hold. */
export interface SourcesRead {
  readonly records: readonly SourceRecord[];
  readonly series: readonly SourceSeries[];
  readonly areaContents: readonly AreaContent[];
  /** The files of languages and content, for `buildLanguages`, which counts their rows. */
  readonly languageFiles: readonly LoadedFile[];
  /** The regions of areas, as the surveys drew them. */
  readonly regions: readonly Region[];
  readonly quarantined: readonly Quarantined[];
  readonly totals: readonly WorldTotal[];
  readonly shutdowns: readonly ShutdownEvent[];
  readonly references: readonly Reference[];
}

/** Where a file of the catalogue lies: a download takes the place of the folder's file. */
export interface PlacedFile {
  readonly folder: string;
  readonly file: SourceFile;
}

async function readAreaTable(
  table: AreaTable,
  { file, content }: LoadedFile
): Promise<{ readonly content: AreaContent; readonly rows: RowCount }> {
  const year = Number(file.vintage.slice(0, 4));
  if (table === "country-codes") {
    const records = readCountryCodes(content, file);
    return { content: { table, year, records }, rows: { read: records.length, kept: records.length, dropped: {} } };
  }
  if (table === "economies") {
    const { records, read, dropped } = readEconomies(content, file);
    return { content: { table, year, records }, rows: { read, kept: records.length, dropped } };
  }
  const reading = table === "classification" ? readClassification(content, file) : readIncomeHistory(content, file);
  const { records, read, dropped } = await reading;
  return { content: { table, year, records }, rows: { read, kept: records.length, dropped } };
}

/** Whatever is in a file that figures are held against, it must be the one that was looked at. */
function readReference({ file: { file, sha256 }, content, asCatalogued }: LoadedFile): readonly Reference[] {
  if (asCatalogued) return parseProspects(content, file);
  throw new SourceError(file, `is not the file that the catalogue of sources names (SHA-256 ${sha256})`);
}

function checkCount(file: SourceFile, { read, kept, dropped }: RowCount): void {
  const sum = Object.values(dropped).reduce((total, rows) => total + rows, kept);
  if (sum !== read) throw new SourceError(file.file, `${read} rows read, but ${sum} kept or dropped`);
}

/**
 * Reads every file, one line of log each, and names those that are not as catalogued. Throws a SourceError for a file
 * that no adapter knows, that cannot be read, or whose rows do not add up.
 */
export async function readSources(files: readonly PlacedFile[], effects: Effects): Promise<SourcesRead> {
  const records: SourceRecord[] = [];
  const series: SourceSeries[] = [];
  const areaContents: AreaContent[] = [];
  const languageFiles: LoadedFile[] = [];
  const regions: Region[] = [];
  const quarantined: Quarantined[] = [];
  const totals: WorldTotal[] = [];
  const shutdowns: ShutdownEvent[] = [];
  const references: Reference[] = [];
  for (const { folder, file: catalogued } of files) {
    const role = roleOf(catalogued.file);
    if (role === undefined) throw new SourceError(catalogued.file, "no adapter reads this file");
    const loaded = await loadFile(folder, catalogued, effects);
    const { file, content, asCatalogued } = loaded;
    if (!asCatalogued) effects.log(`${file.file}: differs from the catalogue of sources (SHA-256 ${file.sha256})`);
    if (role.kind === "languages") {
      languageFiles.push(loaded);
      continue;
    }
    if (role.kind === "reference") {
      references.push(...readReference(loaded));
      effects.log(`${file.file}: read to hold figures against, and not published`);
      continue;
    }
    let rows: RowCount;
    if (role.kind === "figures") {
      const normalised = await role.read(content, file);
      rows = { read: normalised.read, kept: normalised.kept, dropped: normalised.dropped };
      series.push({ file, observations: normalised.observations });
      quarantined.push(...normalised.quarantined);
      totals.push(...(normalised.totals ?? []));
      shutdowns.push(...(normalised.shutdowns ?? []));
    } else if (role.kind === "regions") {
      const named = readRegions(content, file.file);
      rows = { read: named.length, kept: named.length, dropped: {} };
      regions.push(...named);
    } else {
      const result = await readAreaTable(role.table, loaded);
      rows = result.rows;
      areaContents.push(result.content);
    }
    checkCount(file, rows);
    const record = { ...file, asCatalogued, rows };
    records.push(record);
    effects.log(sourceLine(record));
  }
  return { records, series, areaContents, languageFiles, regions, quarantined, totals, shutdowns, references };
}
