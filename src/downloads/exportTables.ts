import type { AreaCode } from "../model/area.ts";
import type { LicenceClass, Manifest } from "../model/source.ts";
import { licenceReader, sourcesOf } from "../query/provenance.ts";
import { referenceColumns } from "../query/export/columnDescriptions.ts";
import type { TableWords } from "../query/export/dataPackage.ts";
import {
  figureTable,
  freeRows,
  wholeTable,
  type FigureTable,
  type IndicatorRows,
  type LicenceOfSource
} from "../query/export/figureTable.ts";
import { namedTables, withNameColumns } from "../query/export/nameColumns.ts";
import { parquetOf } from "../query/export/parquet.ts";
import { regionTable } from "../query/export/regionTable.ts";
import { referenceTable } from "../query/export/referenceTable.ts";
import { onceOf } from "../query/once.ts";
import { releaseOf } from "../query/release.ts";
import type { Store } from "../query/store.ts";
import { wordsIn } from "../site/site.ts";
import { siteLanguages, sourceLanguage } from "../model/language.ts";
import { indexIn } from "../model/known.ts";

/** Which rows a set of files holds: all of them, or those free to reuse for any purpose. */
export type Reuse = "all" | "free";

/** A table with what it says of itself. */
export interface ExportTable {
  readonly words: TableWords;
  readonly table: FigureTable;
}

/** The name of the files that hold every indicator. */
export const wholeName = "all";

/** The tables beside the figures, by file below the data folder, and the columns that name a row. */
export const referenceTables: readonly { readonly name: string; readonly key: readonly string[] }[] = [
  { name: "indicators", key: ["id"] },
  { name: "areas", key: ["code"] },
  { name: "area_groups", key: ["area", "scheme", "group", "period"] },
  { name: "languages", key: ["code"] },
  { name: "area_languages", key: ["area", "language"] },
  { name: "names", key: ["kind", "code", "language", "form"] },
  { name: "differences", key: ["indicator", "key"] },
  { name: "withheld", key: [] },
  { name: "breaks", key: ["indicator", "area", "period", "reason"] },
  { name: "regions", key: ["code"] },
  { name: "region_figures", key: ["indicator", "area", "region", "period"] },
  { name: "origins", key: ["origin"] },
  { name: "carried", key: ["indicator", "area", "period"] },
  { name: "totals", key: ["indicator", "period"] },
  { name: "shutdown_events", key: ["event", "area"] }
];

/** The tables beside the figures whose rows are figures too, each with a licence of its own. */
const figuresBeside: readonly string[] = ["region_figures", "shutdown_events"];

const { t } = wordsIn(sourceLanguage);

/** Returns the table of each indicator that has such rows, in the order of the catalogue; the same where all are free. */
export async function indicatorTables(store: Store, reuse: Reuse): Promise<readonly ExportTable[]> {
  const rows = await rowsOf(store, reuse);
  return Promise.all(rows.map(tableIn(store)));
}

const tableIn = onceOf((store: Store) => onceOf((rows: IndicatorRows) => tableOf(store, rows)));

async function tableOf(store: Store, rows: IndicatorRows): Promise<ExportTable> {
  const { manifest, context } = await shared(store);
  const { id } = rows.indicator;
  return {
    table: figureTable(rows, context),
    words: {
      ...figureWords(manifest, [rows]),
      name: id,
      title: t(`indicator.${id}.name`),
      description: `${t(`indicator.${id}.measure`)}. ${t(`indicator.${id}.definition`)}`
    }
  };
}

/** Returns the table of all indicators. */
export async function tableOfAll(store: Store, reuse: Reuse): Promise<ExportTable> {
  const { manifest, context } = await shared(store);
  const rows = await rowsOf(store, reuse);
  const words = { name: wholeName, title: t("downloads.whole"), description: t("data.intro") };
  return { table: wholeTable(rows, context), words: { ...figureWords(manifest, rows), ...words } };
}

/** Returns what is known of the regions of an area, under the columns of its file. */
export async function regionsTable(store: Store, area: AreaCode): Promise<FigureTable> {
  const [{ context }, indicators, regions] = await Promise.all([
    shared(store),
    store.indicators(),
    store.regionsOf(area)
  ]);
  return regionTable(
    indicators.filter(({ byRegion }) => byRegion),
    regions,
    context
  );
}

/** Returns the tables of areas, groups and languages, and of what was left out. */
export async function tablesBeside(store: Store): Promise<readonly ExportTable[]> {
  const manifest = await store.manifest();
  return Promise.all(
    referenceTables.map(async ({ name, key }) => ({
      table: await tableOfReaders(store, name),
      words: {
        name,
        title: name,
        description: t(`downloads.table.${name}`),
        sources: [],
        licences: new Set<LicenceClass>(),
        release: releaseOf(manifest),
        describe: (column: string) => referenceColumns[column],
        key
      }
    }))
  );
}

/** Returns a table of the data folder as readers get it, with the names of its rows. */
async function tableOfReaders(store: Store, name: string): Promise<FigureTable> {
  const table = await referenceTable(await store.bytes(`${name}.parquet`));
  if (figuresBeside.includes(name)) return withLicences(table, licenceReader(await store.manifest()));
  return withNameColumns(table, name, await store.names(), siteLanguages);
}

/** Returns the table with the licence of each row behind it. */
function withLicences({ columns, rows }: FigureTable, licenceOf: LicenceOfSource): FigureTable {
  const at = indexIn(columns, ({ name }) => name === "source", "column source");
  return {
    columns: [...columns, { name: "licence", type: "string" }],
    rows: rows.map((row) => [...row, licenceOf(String(row[at]))])
  };
}

/** Returns the same as Parquet: the file of the data folder itself, but for tables that get names or licences. */
export async function parquetOfTable(store: Store, name: string): Promise<Uint8Array> {
  return name in namedTables || figuresBeside.includes(name)
    ? parquetOf(await tableOfReaders(store, name))
    : store.bytes(`${name}.parquet`);
}

async function shared(store: Store): Promise<{ manifest: Manifest; context: Parameters<typeof figureTable>[1] }> {
  const [manifest, areas] = await Promise.all([store.manifest(), store.areas()]);
  return { manifest, context: { areas, licenceOf: licenceReader(manifest) } };
}

/** Returns the ids of the indicators that have such rows, in the order of the catalogue. */
export async function indicatorNames(store: Store, reuse: Reuse): Promise<readonly string[]> {
  return (await rowsOf(store, reuse)).map(({ indicator }) => indicator.id);
}

async function rowsOf(store: Store, reuse: Reuse): Promise<readonly IndicatorRows[]> {
  const licenceOf = licenceReader(await store.manifest());
  const all = await allRows(store);
  const rows = reuse === "all" ? all : all.map((each) => freeRows(each, licenceOf));
  return rows.filter(({ observations }) => observations.length > 0);
}

const allRows = onceOf(async (store: Store): Promise<readonly IndicatorRows[]> => {
  const indicators = await store.indicators();
  return Promise.all(
    indicators.map(async (indicator) => ({ indicator, observations: await store.observations(indicator.id) }))
  );
});

function figureWords(
  manifest: Manifest,
  rows: readonly IndicatorRows[]
): Pick<TableWords, "sources" | "licences" | "release" | "describe"> {
  const licenceOf = licenceReader(manifest);
  const observations = rows.flatMap((each) => each.observations);
  return {
    sources: sourcesOf(observations, manifest),
    licences: new Set([...new Set(observations.map(({ source }) => source))].map(licenceOf)),
    release: releaseOf(manifest),
    describe: (column) => t(`column.${column}`)
  };
}
