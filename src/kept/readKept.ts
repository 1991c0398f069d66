import { decompress } from "fzstd";
import { cachesOf, keptAddress, stateFile } from "./keptCaches.ts";
import { contentTypeOf } from "./keptPaths.ts";
import type { KeptIndex, KeptState } from "./keptShapes.ts";

/** A file from what the reader keeps, and the words that its page needs once it is not of the newest build. */
export interface KeptFile {
  readonly build: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly older: string;
}

/** Finds files in what the reader keeps. */
export interface KeptReader {
  /** Returns a file of a build, or, without one, of any; undefined where it is not kept. */
  readonly find: (path: string, build?: string) => Promise<KeptFile | undefined>;
}

/** How many chunks stay unpacked: a page and what it fetches are of two. */
const chunksHeld = 2;

/** Returns what reads kept files: chunks are unpacked when a file of theirs is asked for, and the last two stay so. */
export function createKeptReader(scope: string): KeptReader {
  const unpacked = new Map<string, Uint8Array<ArrayBuffer>>();
  const indices = new Map<string, { readonly chunkOf: ReadonlyMap<string, string>; readonly index: KeptIndex }>();

  const indexOf = async (cache: Cache, file: string) => {
    const known = indices.get(file);
    if (known) return known;
    const index = (await (await cache.match(keptAddress(scope, file)))?.json()) as KeptIndex | undefined;
    if (!index) return undefined;
    const entries = Object.entries(index.chunks);
    const chunkOf = new Map(entries.flatMap(([chunk, files]) => files.map(([path]) => [path, chunk] as const)));
    const read = { chunkOf, index };
    indices.set(file, read);
    return read;
  };

  const chunkFrom = async (cache: Cache, chunk: string): Promise<Uint8Array | undefined> => {
    // What was removed is gone, also where it is still in memory.
    const found = await cache.match(keptAddress(scope, chunk));
    if (!found) return undefined;
    const content = unpacked.get(chunk) ?? (decompress(await packedBytes(found)) as Uint8Array<ArrayBuffer>);
    unpacked.delete(chunk);
    unpacked.set(chunk, content);
    for (const first of unpacked.keys()) if (unpacked.size > chunksHeld) unpacked.delete(first);
    return content;
  };

  const findIn = async (name: string, path: string, build: string): Promise<KeptFile | undefined> => {
    const cache = await caches.open(name);
    const state = await stateOf(cache, scope);
    const read = state && (await indexOf(cache, state.index));
    const chunk = read?.chunkOf.get(path);
    const content = chunk === undefined ? undefined : await chunkFrom(cache, chunk);
    if (!read || chunk === undefined || !content) return undefined;
    let start = 0;
    for (const [each, bytes] of read.index.chunks[chunk] ?? []) {
      if (each === path) return { build, content: content.slice(start, start + bytes), older: read.index.older };
      start += bytes;
    }
    return undefined;
  };

  return {
    find: async (path, wanted) => {
      for (const { kind, build, name } of await cachesOf(scope)) {
        if (kind !== "kept" || (wanted !== undefined && build !== wanted)) continue;
        const found = await findIn(name, path, build);
        if (found) return found;
      }
      return undefined;
    }
  };
}

async function packedBytes(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

/** Returns what a cache says of what is kept in it; undefined where nothing is. */
export async function stateOf(cache: Cache, scope: string): Promise<KeptState | undefined> {
  return (await (await cache.match(keptAddress(scope, stateFile)))?.json()) as KeptState | undefined;
}

/** Returns a kept file as a host would send it. */
export function answerWith(path: string, content: BodyInit): Response {
  return new Response(content, {
    headers: { "content-type": contentTypeOf(path), "x-content-type-options": "nosniff" }
  });
}
