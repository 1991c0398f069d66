import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { KeptRelease, ReleaseList } from "../model/release.ts";
import { unpackPictures, type Pictures } from "./pictures.ts";
import { createStoreAt, type Store } from "./store.ts";

/** A kept release and the store of its figures. */
export interface FrozenRelease {
  readonly release: KeptRelease;
  readonly store: Store;
}

/** Returns the releases that a data folder keeps, the newest first. */
export async function readReleases(folder: string): Promise<ReleaseList> {
  return JSON.parse(await readFile(join(folder, "releases.json"), "utf8")) as ReleaseList;
}

/** Returns the finished pictures of the kept releases, by release; none where a release has none. */
export async function readPictures(folder: string, { pictures }: ReleaseList): Promise<ReadonlyMap<string, Pictures>> {
  return pictures === undefined ? new Map() : unpackPictures(await readFile(join(folder, picturesPath(pictures))));
}

/** Returns where the file of all pictures lies below the data folder. */
export function picturesPath(sha256: string): string {
  return keptPath("pictures.br", sha256);
}

/** Returns where a file of a release lies below the data folder: by its hash, so that no content is there twice. */
export function keptPath(path: string, sha256: string): string {
  return `releases/${sha256}${extname(path)}`;
}

/** Returns the store of a kept release: its figures as they were, whatever the data say now. */
export function createReleaseStore(folder: string, { id, files }: KeptRelease): Store {
  return createStoreAt((path) => {
    const sha256 = files[path];
    if (sha256 === undefined) throw new Error(`release ${id} has no ${path}`);
    return join(folder, keptPath(path, sha256));
  });
}
