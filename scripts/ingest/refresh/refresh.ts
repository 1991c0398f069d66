import { join } from "node:path";
import { SourceError } from "../adapter.ts";
import { attributionOf, licenceClassOf } from "../licences.ts";
import { roleOf } from "../registry.ts";
import { toSourceId } from "../sourceId.ts";
import { readCatalogue, sha256 } from "../steps/readCatalogue.ts";
import { fetchItu } from "./itu.ts";
import { fetchWorldBank } from "./worldBank.ts";
import type { SourceFile } from "../adapter.ts";
import type { Effects } from "../effects.ts";
import type { Download, Patience } from "./download.ts";

/** The publishers that can be asked, by the name that the command line takes. */
export const publishers = ["world-bank", "itu"] as const;
export type PublisherName = (typeof publishers)[number];

/** Where the publishers answer. */
export type PublisherBases = Readonly<Record<PublisherName, URL>>;

export const usualBases: PublisherBases = {
  "world-bank": new URL("https://api.worldbank.org/"),
  itu: new URL("https://api.datahub.itu.int/")
};

/** True for a publisher that can be asked. */
export function isPublisherName(text: string): text is PublisherName {
  return (publishers as readonly string[]).includes(text);
}

const fetchers: Readonly<Record<PublisherName, typeof fetchItu>> = { "world-bank": fetchWorldBank, itu: fetchItu };

/** Returns the files of a download folder; none where there is no such folder yet. */
export async function readDownloads(folder: string, effects: Effects): Promise<readonly SourceFile[]> {
  const files = await effects.listFiles(folder);
  return files.includes("sources.json") ? readCatalogue(folder, effects) : [];
}

function toSourceFile({ content, ...download }: Download, retrieved: string): SourceFile {
  return {
    ...download,
    id: toSourceId(download.file),
    attribution: attributionOf(download.file),
    licenceClass: licenceClassOf(download.licence, download.file),
    retrieved,
    bytes: content.length,
    sha256: sha256(content)
  };
}

/** Reads a download as ingest will: what its adapter refuses must not take the place of a file that it reads. */
async function checkReadable(download: Download, retrieved: string): Promise<void> {
  const role = roleOf(download.file);
  if (role?.kind !== "figures") throw new SourceError(download.file, "no adapter reads this file");
  await role.read(download.content, toSourceFile(download, retrieved));
}

/**
 * Fetches all that these publishers have for us into a folder with a catalogue of its own; files of other publishers
 * stay in it. Throws a SourceError, and changes nothing, where one file cannot be had, or not be read by its adapter.
 */
export async function refresh(
  names: readonly PublisherName[],
  folder: string,
  effects: Effects,
  bases: PublisherBases = usualBases,
  patience?: Patience
): Promise<void> {
  const present = await readDownloads(folder, effects);
  const downloads: Download[] = [];
  for (const name of names) {
    effects.log(`asking ${bases[name].host}`);
    downloads.push(...(await fetchers[name](bases[name], effects, patience)));
  }
  if (downloads.length === 0) throw new SourceError(folder, "no publisher was asked");
  const retrieved = effects.now().toISOString().slice(0, 10);
  for (const each of downloads) await checkReadable(each, retrieved);
  const fetched = new Set(downloads.map(({ file }) => file));
  const kept = present.filter(({ file }) => !fetched.has(file));
  for (const { file, content } of downloads) await effects.writeFile(join(folder, file), content);
  const sources = [...kept, ...downloads.map((each) => toSourceFile(each, retrieved))];
  await effects.writeFile(join(folder, "sources.json"), `${JSON.stringify({ schema: 1, sources }, undefined, 1)}\n`);
  for (const { file, content } of downloads)
    effects.log(`${file}: ${content.length.toLocaleString("en")} bytes fetched`);
}
