import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { constants, zstdCompress } from "node:zlib";
import { isDated, shardOf } from "../../../src/kept/keptPaths.ts";
import type { Build, KeptIndex, Offer, Shard, SizedFile } from "../../../src/kept/keptShapes.ts";
import { bundleWorker } from "./bundleWorker.ts";
import { chunked, keptParts, type RegionMembers } from "./keptParts.ts";
import { listFiles } from "./listFiles.ts";

/** A site of which a language can be kept. */
export interface KeptSite {
  /** Where it was built. */
  readonly root: string;
  readonly languages: readonly string[];
  /** The date of its data, in words of a language. */
  readonly dateIn: (language: string) => string;
  readonly members: RegionMembers;
  /** What a page of a copy says once there is a newer one, as HTML. */
  readonly older: (language: string) => string;
}

interface File {
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/**
 * Pages of one kind share most of what is in them, so that they are packed together: 25 times smaller, where each by
 * itself is 8 times. A chunk is unpacked whole, and fetched whole on a line that may break, so it is no larger.
 */
const chunkBytes = 2_000_000;

const pack = promisify(zstdCompress);
const packing = {
  params: {
    [constants.ZSTD_c_compressionLevel]: 9,
    [constants.ZSTD_c_windowLog]: 21,
    [constants.ZSTD_c_contentSizeFlag]: 1
  }
};

/** The hash of `src/kept/contentHash.ts`. */
const hashOf = (content: Uint8Array | string): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 12);

/**
 * Writes beside a built site what a reader can keep of it: the hashes of its files and its packed pages (`kept/`, each
 * named by its hash), what each language offers (`offline/`), and the worker that answers from them.
 */
export async function writeKept({ root, languages, dateIn, members, older }: KeptSite): Promise<Build> {
  await mkdir(join(root, "kept"), { recursive: true });
  await mkdir(join(root, "offline"), { recursive: true });
  const paths = listFiles(root);
  const read = async (path: string): Promise<File> => ({
    path,
    content: new Uint8Array(await readFile(join(root, path)))
  });
  const keep = async (content: Uint8Array | string, ending: string): Promise<SizedFile> => {
    const file = `${hashOf(content)}.${ending}`;
    await writeFile(join(root, "kept", file), content);
    return [file, Buffer.byteLength(content)];
  };

  const chunks = new Map<string, readonly SizedFile[]>();
  const keepPart = async (files: readonly string[]): Promise<readonly SizedFile[]> => {
    const all = await Promise.all(files.map(read));
    return await Promise.all(
      chunked(all, chunkBytes).map(async (chunk) => {
        const kept = await keep(await pack(Buffer.concat(chunk.map(({ content }) => content)), packing), "bin");
        chunks.set(
          kept[0],
          chunk.map((file) => [file.path, file.content.length])
        );
        return kept;
      })
    );
  };

  const shards = await keepShards(paths, read, keep);
  const build: Build = { id: hashOf(JSON.stringify(shards)), shards };
  const shared = await keepPart(paths.filter((path) => shardOf(path) === "shared" || isShared(path)));
  for (const language of languages) {
    const own = paths.filter((path) => shardOf(path)?.replace(/-.*/, "") === language);
    const parts: [string, readonly SizedFile[]][] = [["shared", shared]];
    for (const [part, files] of keptParts(own, members)) parts.push([part, await keepPart(files)]);
    const files = parts.flatMap(([, all]) => all.map(([file]) => [file, chunks.get(file) ?? []] as const));
    const index: KeptIndex = { older: older(language), chunks: Object.fromEntries(files) };
    const offer: Offer = {
      build: build.id,
      date: dateIn(language),
      index: await keep(JSON.stringify(index), "json"),
      parts: Object.fromEntries(parts)
    };
    await writeFile(join(root, "offline", `${language}.json`), JSON.stringify(offer));
  }
  await writeFile(join(root, "worker.js"), await bundleWorker(build));
  return build;
}

/** Scripts and styles; those of the engine, which is not kept, run in workers. */
const isShared = (path: string): boolean => isDated(path) && !path.startsWith("workers/");

async function keepShards(
  paths: readonly string[],
  read: (path: string) => Promise<File>,
  keep: (content: string, ending: string) => Promise<SizedFile>
): Promise<Build["shards"]> {
  const shards = new Map<string, [string, string][]>();
  for (const path of paths) {
    const shard = shardOf(path);
    if (shard === undefined) continue;
    const list = shards.get(shard) ?? [];
    shards.set(shard, list);
    list.push([path, hashOf((await read(path)).content)]);
  }
  const kept = [...shards].map(async ([name, list]) => {
    const shard: Shard = Object.fromEntries(list);
    return [name, (await keep(JSON.stringify(shard), "json"))[0]] as const;
  });
  return Object.fromEntries(await Promise.all(kept));
}
