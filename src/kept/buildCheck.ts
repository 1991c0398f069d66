import { contentHash } from "./contentHash.ts";
import { keptAddress, visitedName } from "./keptCaches.ts";
import { shardOf } from "./keptPaths.ts";
import type { Build, Shard } from "./keptShapes.ts";

/** Tells whether an answer of the network is the file of a build, and not that of one before or after it. */
export type BuildCheck = (path: string, answer: Response) => Promise<boolean>;

/**
 * Returns the check of a build: an answer is of it where it has the hash that the build lists. The lists are fetched when
 * one is needed, and where none is to be had no answer is of the build.
 */
export function createBuildCheck(scope: string, build: Build): BuildCheck {
  const shards = new Map<string, Promise<Shard | undefined>>();
  const shardIn = async (file: string): Promise<Shard | undefined> => {
    const address = keptAddress(scope, file);
    const cache = await caches.open(visitedName(scope, build.id));
    const kept = await cache.match(address);
    if (kept) return (await kept.json()) as Shard;
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok !== true) return undefined;
    const content = await answer.arrayBuffer();
    if (!file.startsWith(await contentHash(content))) return undefined;
    await cache.put(address, new Response(content));
    return JSON.parse(new TextDecoder().decode(content)) as Shard;
  };
  return async (path, answer) => {
    const name = shardOf(path);
    const file = name === undefined ? undefined : build.shards[name];
    if (file === undefined || !answer.ok || answer.redirected) return false;
    const shard = shards.get(file) ?? shardIn(file);
    shards.set(file, shard);
    const list = await shard;
    if (!list) shards.delete(file);
    return list?.[path] === (await contentHash(await answer.arrayBuffer()));
  };
}
