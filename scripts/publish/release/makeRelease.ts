import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { KeptRelease, ReleaseList } from "../../../src/model/release.ts";
import type { Manifest } from "../../../src/model/source.ts";
import { releaseOf } from "../../../src/query/release.ts";
import { packPictures, type Pictures } from "../../../src/query/pictures.ts";
import { keptPath, picturesPath, readPictures, readReleases } from "../../../src/query/releases.ts";
import { bytesOfAll, hashesOf, keptLimits, withRelease, type BytesOf } from "./keepRelease.ts";
import { known } from "../../../src/model/known.ts";

/** The data do not stand as their manifest says. */
export class ReleaseError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = "ReleaseError";
  }
}

/** What making a release came to. */
export interface MadeRelease {
  readonly release: KeptRelease;
  readonly list: ReleaseList;
  /** Files written and removed below `releases/`. */
  readonly written: number;
  readonly removed: number;
}

/**
 * Keeps the data of a folder as a release, with its finished pictures: each content by its hash, nothing twice, those of
 * dropped releases removed. The date is that of the newest source. A release that is there keeps the pictures that it
 * has. Throws a ReleaseError where a file is not what the manifest says.
 */
export async function makeRelease(folder: string, pictures: Pictures): Promise<MadeRelease> {
  const text = await readFile(join(folder, "manifest.json"));
  const manifest = JSON.parse(text.toString("utf8")) as Manifest;
  const contents = new Map<string, Buffer>([["manifest.json", text]]);
  for (const [path, { sha256 }] of Object.entries(manifest.outputs)) {
    const content = await readFile(join(folder, path));
    if (hashOf(content) !== sha256) throw new ReleaseError(`${path} is not what the manifest says: run npm run ingest`);
    contents.set(path, content);
  }
  const files = Object.fromEntries([...contents].map(([path, content]) => [path, hashOf(content)]));
  const release: KeptRelease = { ...releaseOf(manifest), files };
  const before = await readReleases(folder).catch((): ReleaseList => ({ limits: keptLimits, releases: [] }));
  const sizes = await sizesOf(folder);
  for (const content of contents.values()) sizes.set(hashOf(content), content.length);
  const bytesOf = (sha256: string): number => known(sizes.get(sha256), `file ${sha256}`);
  const of = new Map([[release.id, pictures], ...(await readPictures(folder, before))]);
  const kept = withRelease({ ...before, limits: keptLimits }, release, bytesOf);
  const { list, pack } = withPictures(kept, of, bytesOf);
  contents.set(picturesPath(hashOf(pack)), pack);
  const counts = await settle(folder, list, contents);
  await writeFile(join(folder, "releases.json"), `${JSON.stringify(list, undefined, 1)}\n`);
  return { release, list, ...counts };
}

/** Returns the list with the pictures of its releases as one file; drops the oldest while all are too many bytes. */
function withPictures(
  list: ReleaseList,
  of: ReadonlyMap<string, Pictures>,
  bytesOf: BytesOf
): { readonly list: ReleaseList; readonly pack: Buffer } {
  const kept = new Map(list.releases.map(({ id }) => [id, of.get(id) ?? new Map<string, string>()]));
  const pack = packPictures(kept);
  const { releases, limits } = list;
  if (releases.length > 1 && pack.length + bytesOfAll(releases, bytesOf) > limits.bytes)
    return withPictures({ ...list, releases: releases.slice(0, -1) }, of, bytesOf);
  return { list: { limits, pictures: hashOf(pack), releases }, pack };
}

/** Writes what the list needs and is not there, removes what it needs no more. */
async function settle(
  folder: string,
  list: ReleaseList,
  contents: ReadonlyMap<string, Buffer>
): Promise<{ readonly written: number; readonly removed: number }> {
  const kept = join(folder, "releases");
  await mkdir(kept, { recursive: true });
  const needed = hashesOf(list);
  const there = new Set((await readdir(kept)).map((name) => basename(name, extname(name))));
  const missing = [...contents].filter(([, content]) => needed.has(hashOf(content)) && !there.has(hashOf(content)));
  const written = new Map(missing.map(([path, content]) => [keptPath(path, hashOf(content)), content]));
  for (const [path, content] of written) await writeFile(join(folder, path), content);
  const stale = (await readdir(kept)).filter((name) => !needed.has(basename(name, extname(name))));
  for (const name of stale) await rm(join(kept, name));
  return { written: written.size, removed: stale.length };
}

async function sizesOf(folder: string): Promise<Map<string, number>> {
  const kept = join(folder, "releases");
  const names = await readdir(kept).catch((): string[] => []);
  const sizes = names.map(
    async (name) => [basename(name, extname(name)), (await stat(join(kept, name))).size] as const
  );
  return new Map(await Promise.all(sizes));
}

function hashOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
