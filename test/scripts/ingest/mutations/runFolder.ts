import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { runIngest } from "../../../../scripts/ingest/runIngest.ts";
import { createMemoryEffects } from "../memoryEffects.ts";
import { toDisk } from "./sourceFolder.ts";
import type { Manifest } from "../../../../src/model/source.ts";
import type { MemoryEffects } from "../memoryEffects.ts";
import type { SourceFolder } from "./sourceFolder.ts";

const packages = resolve(import.meta.dirname, "../../../../node_modules");
const places = { folders: ["sources", "more"] as const, downloads: "none", data: "data", packages };
const wishes = { refresh: false, publishers: [], accepted: [] };

const cldr = new Map<string, Promise<Uint8Array>>();

function packageFile(path: string): Promise<Uint8Array> {
  const known = cldr.get(path) ?? readFile(path).then((content) => new Uint8Array(content));
  cldr.set(path, known);
  return known;
}

/** A disk in memory, with the packages of the real one. */
export type FolderEffects = MemoryEffects;

/** Returns a disk with the folder, and the data that are there before. */
export function effectsOf(
  disk: Iterable<readonly [string, Uint8Array]>,
  data: Iterable<readonly [string, Uint8Array]> = []
): FolderEffects {
  const memory = createMemoryEffects([...disk, ...data]);
  return {
    ...memory,
    readFile: (path) => (path.startsWith(packages) ? packageFile(path) : memory.readFile(path))
  };
}

/** Returns the data that a disk holds. */
export function dataOn({ disk }: MemoryEffects): ReadonlyMap<string, Uint8Array> {
  return new Map([...disk].filter(([path]) => path.startsWith("data/")));
}

/** Runs ingest on such a disk. */
export function runOn(effects: FolderEffects): Promise<Manifest> {
  return runIngest(places, wishes, effects);
}

/** Returns the data that a folder makes. */
export async function dataOf(folder: SourceFolder): Promise<ReadonlyMap<string, Uint8Array>> {
  const effects = effectsOf(toDisk(folder));
  await runOn(effects);
  return dataOn(effects);
}
