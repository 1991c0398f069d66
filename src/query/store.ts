import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Refresh } from "../model/refresh.ts";
import type { LicenceClass, Manifest } from "../model/source.ts";
import { once } from "./once.ts";
import { storedFigures, type StoredFigures } from "./storedFigures.ts";
import { storedSlices, type StoredSlices } from "./storedSlices.ts";
import { readRefreshes, storedFiles, storedTables, type StoredTables } from "./storedTables.ts";

/** The data of the repository, as the build reads them; each file is read once. */
export interface Store extends StoredTables, StoredFigures, StoredSlices {
  readonly manifest: () => Promise<Manifest>;
  /** What each run that changed a figure did, the newest in front. */
  readonly refreshes: () => Promise<readonly Refresh[]>;
  /** The bytes of a file below the data folder. */
  readonly bytes: (path: string) => Promise<Uint8Array>;
}

/** Returns the store of a data folder. Nothing is read until it is asked for. */
export function createStore(folder: string): Store {
  return createStoreAt((path) => join(folder, path));
}

/** Returns the store of the same folder with those figures alone that are free to reuse for any purpose. */
export function createFreeStore(folder: string): Store {
  return createStoreAt((path) => join(folder, path), "free");
}

/**
 * Returns the store of files that lie where `at` says, by their path below the data folder; with a class of licences the
 * figures of that class alone.
 */
export function createStoreAt(at: (path: string) => string, only?: LicenceClass): Store {
  const files = storedFiles(at);
  const tables = storedTables(files);
  const { carriedIn, hasCarried, summed, ...figures } = storedFigures(files, tables, only);
  return {
    ...tables,
    ...figures,
    ...storedSlices(files, tables, { ...figures, carriedIn, hasCarried, summed }),
    manifest: files.manifest,
    refreshes: once(() => readRefreshes(at("refresh.json"))),
    bytes: (path) => readFile(at(path))
  };
}
