import { EngineError } from "../../query/engine/engineError.ts";
import { fetchUnpacked } from "../../query/engine/fetchUnpacked.ts";
import { splitStreams } from "../../query/engine/streamParts.ts";
import type { DeskPayload, DeskWords } from "../../views/analyse/deskPayload.ts";

/** Everything that the desk is made of, on its way: each part as soon as it is whole. */
export interface FetchedDesk {
  /** Compiled while it comes. */
  readonly module: Promise<WebAssembly.Module>;
  /** Arrow IPC streams, one after the other. */
  readonly tables: readonly { readonly table: string; readonly streams: Promise<readonly Uint8Array[]> }[];
  readonly words: Promise<DeskWords>;
}

/** Begins to fetch the engine, the tables and the words; what fails is an EngineError of its part. */
export function fetchDesk(
  { engine, tables, words }: DeskPayload,
  signal: AbortSignal,
  onProgress: (share: number) => void
): FetchedDesk {
  const total = tables.reduce((sum, { bytes }) => sum + bytes, engine.bytes);
  let fetched = 0;
  const onBytes = (bytes: number): void => {
    fetched += bytes;
    onProgress(Math.min(1, fetched / total));
  };
  const parts: FetchedDesk = {
    module: fetchUnpacked(
      { url: engine.module, fault: "engine-file", onBytes, signal },
      (file) => WebAssembly.compileStreaming(file),
      "application/wasm"
    ),
    tables: tables.map(({ table, url }) => ({
      table,
      streams: fetchUnpacked({ url, fault: "data-file", onBytes, signal }, async (file) =>
        splitStreams(new Uint8Array(await file.arrayBuffer()))
      )
    })),
    words: fetchWords(words, signal)
  };
  // Each is awaited in its turn; until then a failure is nobody's.
  for (const part of [parts.module, parts.words, ...parts.tables.map(({ streams }) => streams)])
    part.catch(() => undefined);
  return parts;
}

async function fetchWords(url: string, signal: AbortSignal): Promise<DeskWords> {
  const response = await fetch(url, { signal }).catch(() => undefined);
  if (response?.ok !== true) throw new EngineError("network", url);
  return (await response.json()) as DeskWords;
}
