import { SourceError } from "./adapter.ts";
import { ingest } from "./ingest.ts";
import { isLanguageFile, missingLanguageFiles } from "./languages/build.ts";
import { isPublisherName, publishers, readDownloads, readUnfetched, refresh } from "./refresh/fetchSources.ts";
import { roleOf } from "./registry.ts";
import { Refusal } from "./review/finding.ts";
import { stoppedMarkdown } from "./review/refreshReport.ts";
import { readCatalogue } from "./steps/readCatalogue.ts";
import { readPresent } from "./steps/readPresent.ts";
import { recoverData } from "./steps/replaceData.ts";
import type { Manifest } from "../../src/model/source.ts";
import type { Effects } from "./effects.ts";
import type { Patience } from "./refresh/download.ts";
import type { PublisherBases, PublisherName } from "./refresh/fetchSources.ts";
import type { Acceptance } from "./review/accept.ts";
import type { PlacedFile } from "./steps/readSources.ts";

/** The folders that a run reads and writes. */
export interface Places {
  /**
   * The source folders, each with its sources.json. Without the first the publishers are asked; of the others, which
   * may be missing, only the files that an adapter reads are taken.
   */
  readonly folders: readonly [string, ...string[]];
  readonly downloads: string;
  readonly data: string;
  readonly packages: string;
}

/** What the command line asks for. */
export interface Wishes {
  readonly refresh: boolean;
  /** Names of publishers; none for all. */
  readonly publishers: readonly string[];
  /** Names of findings that somebody has looked at. */
  readonly accepted: readonly Acceptance[];
  /** Where to write the report as Markdown, for a change request. */
  readonly report?: string | undefined;
}

function publisherNames(names: readonly string[]): readonly PublisherName[] {
  const unknown = names.find((name) => !isPublisherName(name));
  if (unknown !== undefined) {
    throw new SourceError(unknown, `is no publisher that can be asked (${publishers.join(", ")})`);
  }
  return names.length === 0 ? publishers : names.filter(isPublisherName);
}

/** A download takes the place of the folder's file of that name. */
function placeFiles(groups: readonly (readonly PlacedFile[])[]): readonly PlacedFile[] {
  const placed = new Map<string, PlacedFile>();
  for (const group of groups) for (const each of group) placed.set(each.file.file, each);
  return [...placed.values()];
}

/** The files of a further folder that an adapter reads; the others are named. Undefined where it is not there. */
async function readMore(folder: string, effects: Effects): Promise<readonly PlacedFile[] | undefined> {
  if (!(await effects.listFiles(folder)).includes("sources.json")) return undefined;
  const unread: string[] = [];
  const files = await readCatalogue(folder, effects, (file) => {
    if (roleOf(file) !== undefined) return true;
    unread.push(file);
    return false;
  });
  if (unread.length > 0) effects.log(`${folder}: not read, since no adapter knows them: ${unread.join(", ")}`);
  return files.map((file) => ({ folder, file }));
}

/** The files of all folders; throws a SourceError where two of them hold the same. */
function distinct(groups: readonly (readonly PlacedFile[])[]): readonly PlacedFile[] {
  const all = groups.flat();
  const twice = all.find(({ file }, at) => all.findIndex((other) => other.file.file === file.file) !== at);
  if (twice !== undefined)
    throw new SourceError(twice.file.file, `stands in ${twice.folder} and in a folder before it`);
  return all;
}

async function logUnfetched(fetched: ReadonlySet<string>, data: string, effects: Effects): Promise<void> {
  const { manifest } = await readPresent(data, effects);
  for (const { file, publisher, url } of manifest.sources) {
    if (!fetched.has(file)) effects.log(`${file}: not fetched, its figures stay as they are (${publisher}, ${url})`);
  }
}

/** Where files of languages are there but not all that their tables need, the tables that are there stay as they are. */
async function withWholeLanguages(
  files: readonly PlacedFile[],
  data: string,
  effects: Effects
): Promise<readonly PlacedFile[]> {
  const missing = missingLanguageFiles(files.map(({ file }) => file.file));
  const hasTables = (await effects.listFiles(data)).includes("area_languages.parquet");
  if (missing.length === 0 || !hasTables) return files;
  effects.log(`languages stay as they are, since no file is ${missing.join(", ")}`);
  return files.filter(({ file }) => !isLanguageFile(file.file));
}

async function fetchAndIngest(
  { folders: [folder, ...more], downloads, data, packages }: Places,
  wishes: Wishes,
  effects: Effects,
  bases: PublisherBases | undefined,
  patience: Patience | undefined
): Promise<Manifest> {
  await recoverData(data, effects);
  const hasFolder = (await effects.listFiles(folder)).includes("sources.json");
  if (!hasFolder) effects.log(`no source folder ${folder}: asking the publishers`);
  const names = publisherNames(wishes.publishers);
  const missed = await readUnfetched(downloads, data, effects);
  if (wishes.refresh || !hasFolder) await refresh(names, downloads, missed, effects, bases, patience);
  const fetched = (await readDownloads(downloads, effects)).map((file) => ({ folder: downloads, file }));
  if (fetched.length > 0 && !wishes.refresh) effects.log(`reading ${fetched.length} files from ${downloads} as well`);
  const own = hasFolder ? (await readCatalogue(folder, effects)).map((file) => ({ folder, file })) : [];
  if (!hasFolder) await logUnfetched(new Set(fetched.map(({ file }) => file.file)), data, effects);
  const others = await Promise.all(more.map((each) => readMore(each, effects)));
  const placed = placeFiles([distinct([own, ...others.filter((each) => each !== undefined)]), fetched]);
  const files = await withWholeLanguages(placed, data, effects);
  return ingest(
    {
      files,
      data,
      packages,
      accepted: wishes.accepted,
      unfetched: await readUnfetched(downloads, data, effects),
      report: wishes.report,
      keeps: hasFolder ? (others.includes(undefined) ? "absent-publishers" : "none") : "all"
    },
    effects
  );
}

/**
 * One run of the command: fetches where that is asked for or where there is no source folder, then ingests the folder
 * with the downloads over it. Without the folder the figures of the sources that cannot be fetched stay, and are named. A
 * file that cannot be read stops it before there is anything to compare; the report then says that much.
 */
export async function runIngest(
  places: Places,
  wishes: Wishes,
  effects: Effects,
  bases?: PublisherBases,
  patience?: Patience
): Promise<Manifest> {
  try {
    return await fetchAndIngest(places, wishes, effects, bases, patience);
  } catch (error) {
    const isUntold = error instanceof SourceError && !(error instanceof Refusal);
    if (isUntold && wishes.report !== undefined) await effects.writeFile(wishes.report, stoppedMarkdown(error.message));
    throw error;
  }
}
