import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { strToU8, zipSync } from "fflate";
import { roleOf } from "../../../../scripts/ingest/registry.ts";
import { ordinaryEvent, readTableFile, writeTableFile } from "./tableFile.ts";

const root = resolve(import.meta.dirname, "../../../..");
const small = join(root, "test/fixtures/sources");

/** What the catalogue of sources says of a file, apart from its bytes and hash. */
export interface Entry {
  readonly file: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string;
  readonly vintage: string;
}

/** The files of a source folder with its catalogue. */
export interface SourceFolder {
  readonly entries: readonly Entry[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const bytesIn = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** An archive, a workbook or a Parquet file of the tables in the folder of its name. */
async function packed(file: string): Promise<Uint8Array> {
  const folder = join(small, file);
  const names = readdirSync(folder);
  if (file.endsWith(".zip"))
    return zipSync(Object.fromEntries(names.map((name) => [name, bytesIn(join(folder, name))])));
  const table = await readTableFile(bytesIn(join(folder, names[0] ?? "")), "table.csv");
  if (!file.endsWith(".parquet")) return writeTableFile(table, file, new Uint8Array());
  const causes = ["Protests", "Elections", "Conflict"];
  const rows = table.rows.flatMap(([country = "", year = "", events]) =>
    Array.from({ length: Number(events) }, (_, at) => {
      const of = { country, count_year: year, start_date: `${year}-05-01`, end_date: `${year}-05-03` };
      const reach = at % 2 === 0 ? "Full network" : "Service-based";
      return Object.values({ ...ordinaryEvent, ...of, actual_cause: causes[at % 3] ?? "", shutdown_extent: reach });
    })
  );
  return writeTableFile({ above: [], header: Object.keys(ordinaryEvent), rows }, file, new Uint8Array());
}

async function smallFile(file: string): Promise<Uint8Array> {
  if (/wikimedia\/list.*\.xlsx$/.test(file)) {
    const csv = file.replace(".xlsx", ".csv");
    return writeTableFile(await readTableFile(bytesIn(join(small, csv)), csv), file, new Uint8Array());
  }
  return /\.(zip|xlsx|parquet)$/.test(file) ? packed(file) : bytesIn(join(small, file));
}

/** Returns the small source folder of the repository. */
export async function smallSourceFolder(): Promise<SourceFolder> {
  const entries = JSON.parse(readFileSync(join(small, "sources.json"), "utf8")) as readonly Entry[];
  const files = await Promise.all(entries.map(async ({ file }) => [file, await smallFile(file)] as const));
  return { entries, files: new Map(files) };
}

/** Returns the publishers' own files, of all the folders that ingest reads: of the further ones, what an adapter knows. */
export function realSourceFolder(folders: readonly string[]): SourceFolder {
  const placed = folders.flatMap((folder, at) => {
    const { sources } = JSON.parse(readFileSync(join(folder, "sources.json"), "utf8")) as {
      readonly sources: readonly Entry[];
    };
    return sources.filter(({ file }) => at === 0 || roleOf(file) !== undefined).map((entry) => ({ folder, entry }));
  });
  return {
    entries: placed.map(({ entry }) => entry),
    files: new Map(placed.map(({ folder, entry: { file } }) => [file, bytesIn(join(folder, file))]))
  };
}

const isOfLanguages = (file: string): boolean => /^(wikimedia|commoncrawl|commonvoice|unicode|glottolog)\//.test(file);
const isOfAreas = (file: string): boolean =>
  /^(unsd\/country-codes|worldbank\/(countries|CLASS|OGHIST|SP\.POP))/.test(file);

/**
 * Parts a folder in two that make data on their own, so that a wrong file costs no more than its half: the tables of
 * languages with those of areas and people, and everything else.
 */
export function halvesOf(folder: SourceFolder): readonly [languages: SourceFolder, others: SourceFolder] {
  const half = (holds: (file: string) => boolean): SourceFolder => ({
    entries: folder.entries.filter(({ file }) => holds(file)),
    files: new Map([...folder.files].filter(([file]) => holds(file)))
  });
  return [half((file) => isOfLanguages(file) || isOfAreas(file)), half((file) => !isOfLanguages(file))];
}

/** Returns the folder as entries of a disk, with a catalogue that names the hashes of these very files. */
export function toDisk({ entries, files }: SourceFolder): readonly (readonly [string, Uint8Array])[] {
  const sources = entries.map((entry) => {
    const content = files.get(entry.file) ?? new Uint8Array();
    return { ...entry, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
  });
  return [
    ["sources/sources.json", strToU8(JSON.stringify({ schema: 1, sources }))],
    ...[...files].map(([file, content]) => [`sources/${file}`, content] as const)
  ];
}
