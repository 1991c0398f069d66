import { EngineError } from "../../query/engine/engineError.ts";
import { fetchUnpacked } from "../../query/engine/fetchUnpacked.ts";
import { spawnWorker, type SpawnedWorker } from "../../query/engine/spawnWorker.ts";
import type { DeskPayload, DeskWords } from "../../views/analyse/deskPayload.ts";
import { loadPart } from "./loadPart.ts";

/** Everything that the desk is made of, on its way: each part as soon as it is whole. */
export interface FetchedDesk {
  /** The worker, in which the engine is compiled while it comes. */
  readonly spawned: SpawnedWorker;
  /** The database of all tables. */
  readonly facts: Promise<Uint8Array>;
  readonly words: Promise<DeskWords>;
}

/** Begins to fetch the engine, the tables and the words; what fails is an EngineError of its part. */
export function fetchDesk(
  { engine, facts, words }: DeskPayload,
  signal: AbortSignal,
  onProgress: (share: number) => void
): FetchedDesk {
  const total = engine.bytes + facts.bytes;
  let fetched = 0;
  const onBytes = (bytes: number): void => {
    fetched += bytes;
    onProgress(Math.min(1, fetched / total));
  };
  const parts: FetchedDesk = {
    spawned: spawnWorker({ module: engine.module, script: engine.worker }, onBytes, signal),
    facts: fetchUnpacked(
      { url: facts.url, fault: "data-file", onBytes, signal },
      async (file) => new Uint8Array(await file.arrayBuffer())
    ),
    words: fetchWords(words, signal)
  };
  // Each is awaited in its turn; until then a failure is nobody's.
  for (const part of [parts.facts, parts.words]) part.catch(() => undefined);
  return parts;
}

async function fetchWords(url: string, signal: AbortSignal): Promise<DeskWords> {
  const response = await fetch(url, { signal }).catch(() => undefined);
  if (response?.ok !== true) throw new EngineError("network", url);
  return loadPart(async () => (await response.json()) as DeskWords);
}
