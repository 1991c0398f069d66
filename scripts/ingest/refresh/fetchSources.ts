import { join } from "node:path";
import { SourceError } from "../adapter.ts";
import { attributionOf, licenceClassOf, licenceOf } from "../licences.ts";
import { roleOf } from "../registry.ts";
import { toSourceId } from "../sourceId.ts";
import { readCatalogue, sha256 } from "../steps/readCatalogue.ts";
import { parseJson } from "../csv.ts";
import { parseProspects } from "../sources/worldPopulationProspects.ts";
import { ituRequests } from "./itu.ts";
import { requestsForFiles, singleFiles } from "./singleFiles.ts";
import { worldBankRequests } from "./worldBank.ts";
import type { UnfetchedSource } from "../../../src/model/refresh.ts";
import type { SourceFile } from "../adapter.ts";
import type { Effects } from "../effects.ts";
import type { Download, Patience, SourceRequest } from "./download.ts";

/** The publishers that can be asked, by the name that the command line takes. */
export const publishers = ["world-bank", "itu", "unsd", "un-wpp", "eurostat", "wikimedia", "pip"] as const;
export type PublisherName = (typeof publishers)[number];

/** Where the publishers answer; who is not among them is not asked. */
export type PublisherBases = Readonly<Partial<Record<PublisherName, URL>>>;

export const usualBases: PublisherBases = {
  "world-bank": new URL("https://api.worldbank.org/"),
  itu: new URL("https://api.datahub.itu.int/"),
  unsd: new URL("https://unstats.un.org/"),
  "un-wpp": new URL("https://population.un.org/"),
  eurostat: new URL("https://ec.europa.eu/"),
  wikimedia: new URL("https://wikimedia.org/"),
  pip: new URL("https://api.worldbank.org/")
};

/** True for a publisher that can be asked. */
export function isPublisherName(text: string): text is PublisherName {
  return (publishers as readonly string[]).includes(text);
}

const requestsOf: Readonly<Record<PublisherName, typeof ituRequests>> = {
  "world-bank": worldBankRequests,
  itu: ituRequests,
  unsd: requestsForFiles(singleFiles.unsd),
  "un-wpp": requestsForFiles(singleFiles["un-wpp"]),
  eurostat: requestsForFiles(singleFiles.eurostat),
  wikimedia: requestsForFiles(singleFiles.wikimedia),
  pip: requestsForFiles(singleFiles.pip)
};

const catalogueName = "sources.json";

/** What a catalogue or a manifest says of sources that could not be had. */
interface WithUnfetched {
  readonly unfetched?: readonly UnfetchedSource[];
}

/**
 * Returns the sources that could not be had when the download folder was filled last. Where it was never filled, as on a
 * machine that begins with the repository alone, the manifest of the data tells: so the day since when stays.
 */
export async function readUnfetched(
  folder: string,
  data: string,
  effects: Effects
): Promise<readonly UnfetchedSource[]> {
  for (const [place, name] of [
    [folder, catalogueName],
    [data, "manifest.json"]
  ] as const) {
    if (!(await effects.listFiles(place)).includes(name)) continue;
    const path = join(place, name);
    return (parseJson(await effects.readFile(path), path) as WithUnfetched).unfetched ?? [];
  }
  return [];
}

/** Returns the files of a download folder; none where there is no such folder yet. */
export async function readDownloads(folder: string, effects: Effects): Promise<readonly SourceFile[]> {
  const files = await effects.listFiles(folder);
  return files.includes(catalogueName) ? readCatalogue(folder, effects) : [];
}

function toSourceFile({ content, ...download }: Download, retrieved: string): SourceFile {
  const licence = licenceOf(download.licence, download.file);
  return {
    ...download,
    id: toSourceId(download.file),
    attribution: attributionOf(download.file),
    licence,
    licenceClass: licenceClassOf(licence, download.file),
    retrieved,
    bytes: content.length,
    sha256: sha256(content)
  };
}

/** Reads a download as ingest will: what its adapter refuses must not take the place of a file that it reads. */
async function checkReadable(download: Download, retrieved: string): Promise<void> {
  const role = roleOf(download.file);
  if (role?.kind === "reference") {
    parseProspects(download.content, download.file);
    return;
  }
  if (role?.kind !== "figures") {
    throw new SourceError(download.file, "no adapter reads this file");
  }
  await role.read(download.content, toSourceFile(download, retrieved));
}

/** What came of asking: the files that were had, and those that were not, with the day since when. */
interface Answers {
  readonly downloads: readonly Download[];
  readonly unfetched: readonly UnfetchedSource[];
}

async function ask(
  requests: readonly SourceRequest[],
  before: readonly UnfetchedSource[],
  effects: Effects
): Promise<Answers> {
  const asked = effects.now().toISOString().slice(0, 10);
  const downloads: Download[] = [];
  const unfetched: UnfetchedSource[] = [];
  for (const { file, publisher, fetch } of requests) {
    try {
      downloads.push(await fetch());
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const since = before.find((each) => each.file === file)?.since ?? asked;
      unfetched.push({ file, publisher, since, asked, problem: error.message });
      effects.log(`${file}: could not be had, its figures stay as they are: ${error.message}`);
    }
  }
  return { downloads, unfetched };
}

/**
 * Fetches all that these publishers have for us into a folder with a catalogue of its own; files of other publishers
 * stay in it, and so does a file that cannot be had now, which the catalogue names since it was first missed. Throws a SourceError, and changes
 * nothing, where no file can be had, or one not be read by its adapter.
 */
export async function refresh(
  names: readonly PublisherName[],
  folder: string,
  before: readonly UnfetchedSource[],
  effects: Effects,
  bases: PublisherBases = usualBases,
  patience?: Patience
): Promise<void> {
  const present = await readDownloads(folder, effects);
  const asked = names.flatMap((name) => {
    const base = bases[name];
    return base === undefined ? [] : [{ host: base.host, requests: requestsOf[name](base, effects, patience) }];
  });
  const requests = asked.flatMap((each) => each.requests);
  effects.log(`asking ${[...new Set(asked.map(({ host }) => host))].join(", ")}`);
  const { downloads, unfetched } = await ask(requests, before, effects);
  const [first] = unfetched;
  if (downloads.length === 0)
    throw new SourceError(folder, `nothing could be had: ${first?.problem ?? "nobody was asked"}`);
  const retrieved = effects.now().toISOString().slice(0, 10);
  for (const each of downloads) await checkReadable(each, retrieved);
  const fetched = new Set(downloads.map(({ file }) => file));
  const kept = present.filter(({ file }) => !fetched.has(file));
  for (const { file, content } of downloads) await effects.writeFile(join(folder, file), content);
  const sources = [...kept, ...downloads.map((each) => toSourceFile(each, retrieved))];
  const wanted = new Set(requests.map(({ file }) => file));
  const missing = [...before.filter(({ file }) => !wanted.has(file)), ...unfetched];
  const catalogue = { schema: 1, sources, ...(missing.length === 0 ? {} : { unfetched: missing }) };
  await effects.writeFile(join(folder, catalogueName), `${JSON.stringify(catalogue, undefined, 1)}\n`);
  for (const { file, content } of downloads)
    effects.log(`${file}: ${content.length.toLocaleString("en")} bytes fetched`);
}
