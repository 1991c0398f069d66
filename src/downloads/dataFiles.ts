import { createHash } from "node:crypto";
import type { AreaCode } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import { csvLines, joinLines } from "../query/csv.ts";
import { csvResource, dataPackage, jsonOf, jsonOfAll, type PackageWords } from "../query/export/dataPackage.ts";
import { parquetOf } from "../query/export/parquet.ts";
import { regionColumns } from "../query/export/regionTable.ts";
import { sheetOf, workbook, type Sheet } from "../query/export/workbook.ts";
import { once, onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { wordsIn } from "../site/site.ts";
import { citation } from "./citation.ts";
import { croissant } from "./descriptions/croissant.ts";
import { descriptionText } from "./descriptions/descriptionText.ts";
import { sdmxTable } from "./descriptions/sdmxCsv.ts";
import { licencesText, readmeText } from "./readme.ts";
import {
  indicatorNames,
  indicatorTables,
  referenceTables,
  regionsTable,
  tableOfAll,
  tablesBeside,
  wholeName,
  type ExportTable,
  type Reuse
} from "./exportTables.ts";
import { zipOf } from "../query/export/zip.ts";
import { formatsOf } from "../i18n/languageFormats.ts";
import { plainKey } from "../i18n/messageKey.ts";
import { siteLanguages, sourceLanguage } from "../model/language.ts";
import { known, indexIn } from "../model/known.ts";

/** A file of the site by its path below `data/`; its bytes are made when they are asked for. */
export interface DataFile {
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The name of the archive that holds everything. */
export const archiveName = "meaningful-connectivity";

/** The folder of the files of these rows, below `data/`. */
export const folderOf: Readonly<Record<Reuse, string>> = { all: "", free: "free/" };

const encoder = new TextEncoder();

/** The tables of which the files of these rows are made. */
interface Tables {
  readonly indicators: readonly ExportTable[];
  readonly beside: readonly ExportTable[];
  readonly whole: ExportTable;
}

const tablesIn = onceOf((store: Store) =>
  once(async (reuse: Reuse): Promise<Tables> => {
    const [indicators, beside, whole] = await Promise.all([
      indicatorTables(store, reuse),
      tablesBeside(store),
      tableOfAll(store, reuse)
    ]);
    return { indicators, beside, whole };
  })
);

/** Where the files lie, for those that say so. */
export interface SitePlace {
  /** The whole address of the data page. */
  readonly homepage: string;
  /** The whole address of the site, a slash at its end. */
  readonly root: string;
}

/** Returns the files of these rows. */
export async function dataFiles(store: Store, reuse: Reuse, place: SitePlace): Promise<readonly DataFile[]> {
  const { homepage } = place;
  const indicators = await store.indicators();
  const file = (name: string, make: (tables: Tables) => Promise<Uint8Array> | Uint8Array): DataFile => ({
    path: folderOf[reuse] + name,
    bytes: async () => make(await tablesIn(store)(reuse))
  });
  const ofIndicators = (await indicatorNames(store, reuse)).flatMap((id) => {
    const own = ({ indicators }: Tables): ExportTable => named(indicators, id);
    return [
      file(`${id}.csv`, (tables) => csvBytes(own(tables))),
      file(`${id}.json`, (tables) => jsonBytes(own(tables))),
      file(`${id}.xlsx`, (tables) => xlsxBytes(own(tables))),
      file(`${id}.parquet`, (tables) => parquetBytes(own(tables))),
      file(`sdmx/${id}.csv`, (tables) => sdmxBytes(inCatalogue(indicators, id), own(tables)))
    ];
  });
  const besides = referenceTables.map(({ name }) => file(`${name}.csv`, ({ beside }) => csvBytes(named(beside, name))));
  const areas = reuse === "all" ? await store.areas() : [];
  return [
    ...ofIndicators,
    ...areas.map(({ code }) =>
      file(`country/${code.toLowerCase()}.csv`, async ({ whole }) => areaBytes(store, whole, code))
    ),
    file(`${wholeName}.csv`, ({ whole }) => csvBytes(whole)),
    file(`${wholeName}.json`, ({ whole, indicators }) =>
      encoder.encode(jsonOfAll(packageWords(whole, homepage), indicators.map(toPair)))
    ),
    file(`${wholeName}.xlsx`, ({ indicators }) => workbookOf(indicators)),
    file(`${wholeName}.parquet`, ({ whole }) => parquetBytes(whole)),
    ...(reuse === "all" ? besides : []),
    file("datapackage.json", ({ whole, indicators, beside }) =>
      packageBytes(packageWords(whole, homepage), reuse === "all" ? [...indicators, ...beside] : indicators, "")
    ),
    file("croissant.json", ({ whole, indicators, beside }) =>
      croissantBytes(whole, reuse === "all" ? [...indicators, ...beside] : indicators, {
        ...place,
        folder: new URL(`data/${folderOf[reuse]}`, place.root).href
      })
    ),
    file(archiveFile(reuse), (tables) => archive(store, reuse, tables, homepage))
  ];
}

function named(tables: readonly ExportTable[], name: string): ExportTable {
  const found = tables.find(({ words }) => words.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}

/** Returns the name of the archive of these rows. */
export function archiveFile(reuse: Reuse): string {
  return reuse === "free" ? `${archiveName}-free.zip` : `${archiveName}.zip`;
}

function toPair({ words, table }: ExportTable): [ExportTable["words"], ExportTable["table"]] {
  return [words, table];
}

/** An indicator of which every row is free has the same table in both sets of files. */
const jsonBytes = onceOf(({ words, table }: ExportTable): Uint8Array => encoder.encode(jsonOf(words, table)));

/** With the licence of each row, unlike the files of the repository, whose hashes stand in the manifest. */
const parquetBytes = onceOf(({ table }: ExportTable): Uint8Array => parquetOf(table));

const xlsxBytes = onceOf((table: ExportTable): Uint8Array => workbookOf([table]));

const workbookOf = (tables: readonly ExportTable[]): Uint8Array => workbook(sheetsOf(tables));

const linesOf = onceOf(({ table }: ExportTable): readonly string[] => csvLines(table));

const csvBytes = onceOf((table: ExportTable): Uint8Array => encoder.encode(joinLines(linesOf(table))));

function inCatalogue(indicators: readonly Indicator[], id: string): Indicator {
  return known(
    indicators.find((each) => each.id === id),
    `indicator ${id}`
  );
}

function sdmxBytes(indicator: Indicator, { table }: ExportTable): Uint8Array {
  return encoder.encode(joinLines(csvLines(sdmxTable(indicator, table))));
}

/** The lines of the whole table, head line included, by area. */
const linesByArea = onceOf((whole: ExportTable): ReadonlyMap<unknown, readonly string[]> => {
  const [head = "", ...lines] = linesOf(whole);
  const place = indexIn(whole.table.columns, ({ name }) => name === "area", "column area");
  const byArea = new Map<unknown, string[]>();
  for (const [index, line] of lines.entries()) {
    const area = whole.table.rows[index]?.[place];
    const own = byArea.get(area);
    if (own) own.push(line);
    else byArea.set(area, [head, line]);
  }
  return byArea;
});

/** The lines of an area, with the columns of its regions behind, and the figures of these after its own. */
async function areaBytes(store: Store, whole: ExportTable, code: AreaCode): Promise<Uint8Array> {
  const [, ...own] = linesByArea(whole).get(code) ?? linesOf(whole).slice(0, 1);
  const [head = "", ...ofRegions] = csvLines(await regionsTable(store, code));
  const empty = regionColumns.map(() => ",").join("");
  return encoder.encode(joinLines([head, ...own.map((line) => line + empty), ...ofRegions]));
}

/** The sheet of each table, and behind them one that says what they are. */
function sheetsOf(tables: readonly ExportTable[]): readonly Sheet[] {
  const { t } = wordsIn(sourceLanguage);
  const about = tables.map(({ words: { name, title, description, sources } }) => {
    const credits = new Set(sources.map(({ attribution, licence }) => `${attribution} (${licence})`));
    return [name, title, description, [...credits].join("; ")];
  });
  const release = t("downloads.release", { release: known(tables[0], "table").words.release.id });
  const isOfMany = tables.length > 1;
  return [
    ...tables.map((each) => sheetOf(each.words.name, isOfMany ? withUnit(each) : each.table)),
    {
      name: "about",
      widths: [30, 40, 80, 80],
      rows: [["indicator", "name", "definition", "sources"], ...about, [], [release]]
    }
  ];
}

/** A table with its unit on each row: among many sheets nobody looks for it in another. */
function withUnit({ words: { name }, table: { columns, rows } }: ExportTable): ExportTable["table"] {
  const unit = wordsIn(sourceLanguage).t(plainKey(`indicator.${name}.unit`));
  return { columns: [...columns, { name: "unit", type: "string" }], rows: rows.map((row) => [...row, unit]) };
}

function packageWords({ words: { release, sources, licences } }: ExportTable, homepage: string): PackageWords {
  const { t } = wordsIn(sourceLanguage);
  return {
    name: archiveName,
    title: t("readme.title", { site: t("site.name") }),
    description: t("readme.intro", { release: release.id }),
    homepage,
    release,
    sources,
    licences
  };
}

function packageBytes(words: PackageWords, tables: readonly ExportTable[], folder: string): Uint8Array {
  const resources = tables.map((each) =>
    csvResource(each.words, each.table, { path: `${folder}${each.words.name}.csv`, ...hashOf(each) })
  );
  return encoder.encode(`${JSON.stringify(dataPackage(words, resources), undefined, 1)}\n`);
}

const hashOf = onceOf((table: ExportTable): { readonly bytes: number; readonly sha256: string } => {
  const content = csvBytes(table);
  return { bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
});

function croissantBytes(
  whole: ExportTable,
  tables: readonly ExportTable[],
  { homepage, folder }: SitePlace & { readonly folder: string }
): Uint8Array {
  const words = packageWords(whole, homepage);
  const hashed = tables.map((each) => ({ ...each, url: `${folder}${each.words.name}.csv`, ...hashOf(each) }));
  return encoder.encode(descriptionText(croissant(words, hashed, citation(words))));
}

/** One folder, named after the release, so that two archives unpacked side by side stay apart. */
async function archive(
  store: Store,
  reuse: Reuse,
  { indicators, beside, whole }: Tables,
  homepage: string
): Promise<Uint8Array> {
  const tables = [...indicators, ...beside];
  const manifest = await store.manifest();
  const { release, sources } = whole.words;
  const top = `${archiveName}-${release.id}${reuse === "free" ? "-free" : ""}/`;
  const files = new Map<string, Uint8Array>([
    ...siteLanguages.map(
      (language) =>
        [`${top}${formatsOf(language).readme}`, encoder.encode(readmeText(language, release, reuse))] as const
    ),
    [`${top}LICENCES.md`, encoder.encode(licencesText(reuse === "all" ? manifest.sources : sources))],
    [`${top}datapackage.json`, packageBytes(packageWords(whole, homepage), tables, "tables/")],
    [`${top}manifest.json`, encoder.encode(JSON.stringify(manifest, undefined, 1))]
  ]);
  for (const each of tables) files.set(`${top}tables/${each.words.name}.csv`, csvBytes(each));
  if (reuse === "all")
    for (const path of Object.keys(manifest.outputs)) files.set(`${top}parquet/${path}`, await store.bytes(path));
  return zipOf(files, 6);
}
