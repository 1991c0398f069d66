import { contentHash } from "./contentHash.ts";
import { cachesOf, keptAddress, keptName, stateFile } from "./keptCaches.ts";
import { partsOf, type KeptChoice } from "./keptPaths.ts";
import type { KeptState, Offer, SizedFile } from "./keptShapes.ts";
import { stateOf } from "./readKept.ts";

/** Why keeping came to a halt. */
export type KeepFault = "network" | "broken" | "gone" | "full";

/** Thrown where keeping comes to a halt; what is here stays, and the next try goes on from there. */
export class KeepError extends Error {
  readonly fault: KeepFault;
  constructor(fault: KeepFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What to keep, and whom to tell how far it is. */
export interface KeepOrder {
  readonly scope: string;
  readonly language: string;
  readonly regions: readonly KeptChoice[];
  readonly offer: Offer;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number) => void;
}

/** Returns the files of some regions with their bytes, the index first. */
export function filesOf(offer: Offer, regions: readonly KeptChoice[]): readonly SizedFile[] {
  return [offer.index, ...partsOf(regions).flatMap((part) => offer.parts[part] ?? [])];
}

/** Returns the bytes that some regions take on the way and on the device. */
export function bytesOf(offer: Offer, regions: readonly KeptChoice[]): number {
  return filesOf(offer, regions).reduce((sum, [, bytes]) => sum + bytes, 0);
}

/**
 * Keeps some regions of a language: file by file, each held to the hash in its name, so that it can be broken off and
 * gone on with at any time. What is here from before is not fetched again. Once all is here, the copy of an older build
 * goes. Throws a KeepError, or an AbortError where the reader stops it.
 */
export async function keepFiles({ scope, language, regions, offer, signal, onProgress }: KeepOrder): Promise<void> {
  const name = keptName(scope, offer.build, language);
  const cache = await caches.open(name);
  const { build, date } = offer;
  const [index] = offer.index;
  const state: KeptState = { language, build, date, index, regions, bytes: bytesOf(offer, regions), isWhole: false };
  const say = async (now: KeptState): Promise<void> =>
    await put(cache, keptAddress(scope, stateFile), new Response(JSON.stringify(now)));
  await say(state);
  let done = 0;
  for (const [file, bytes] of filesOf(offer, regions)) {
    if (signal.aborted) throw new Error("stopped");
    const address = keptAddress(scope, file);
    // A file whose name holds its hash is the same in every copy.
    if (!(await cache.match(address)))
      await put(cache, address, (await caches.match(address)) ?? (await fetched(address, file, signal)));
    done += bytes;
    onProgress(done);
  }
  await say({ ...state, isWhole: true });
  for (const other of await cachesOf(scope))
    if (other.kind === "kept" && other.language === language && other.name !== name) await caches.delete(other.name);
}

async function fetched(address: string, file: string, signal: AbortSignal): Promise<Response> {
  const content = await contentAt(address, signal);
  if (!file.startsWith(await contentHash(content))) throw new KeepError("broken");
  return new Response(content);
}

async function contentAt(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    const answer = await fetch(address, { signal });
    if (answer.status === 404) throw new KeepError("gone");
    if (!answer.ok) throw new KeepError("network");
    return await answer.arrayBuffer();
  } catch (error) {
    if (signal.aborted || error instanceof KeepError) throw error;
    throw new KeepError("network");
  }
}

async function put(cache: Cache, address: string, answer: Response): Promise<void> {
  try {
    await cache.put(address, answer);
  } catch {
    throw new KeepError("full");
  }
}

/** Returns what the reader keeps, of all languages and builds. */
export async function keptStates(scope: string): Promise<readonly KeptState[]> {
  const kept = (await cachesOf(scope)).filter(({ kind }) => kind === "kept");
  const states = await Promise.all(kept.map(async ({ name }) => await stateOf(await caches.open(name), scope)));
  return states.filter((state) => state !== undefined);
}

/** Removes what is kept of a language, of all builds. */
export async function removeKept(scope: string, language: string): Promise<void> {
  for (const { kind, language: of, name } of await cachesOf(scope))
    if (kind === "kept" && of === language) await caches.delete(name);
}
