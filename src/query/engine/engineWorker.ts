import { toEngineError } from "./engineError.ts";
import { fetchUnpacked } from "./fetchUnpacked.ts";
import type { WorkerNews, WorkerOrder } from "./workerNews.ts";

declare function importScripts(address: string): void;

/*
 * Runs in the worker, around the engine's own script. It fetches and compiles the module here, from the first moment
 * on, so that neither the page nor the script waits for it. Nothing else is ever fetched.
 */
const { module, script } = JSON.parse(self.name) as WorkerOrder;
const tell = (news: WorkerNews): void => postMessage(news);

const compiled = fetchUnpacked(
  { url: module, fault: "engine-file", onBytes: (bytes) => tell({ bytes }), signal: new AbortController().signal },
  (file) => WebAssembly.compileStreaming(file),
  "application/wasm"
);

// The script prints what it also answers: a query that was stopped, or a mistake in one. The page says that.
Object.assign(console, { log: () => undefined });
globalThis.fetch = () => Promise.resolve(new Response());
WebAssembly.instantiateStreaming = async (_, imports) => {
  const module = await compiled;
  return { module, instance: await WebAssembly.instantiate(module, imports) };
};
importScripts(script);
compiled.then(
  () => tell({ isReady: true }),
  (error: unknown) => {
    const { fault, message } = toEngineError(error, "engine-file");
    tell({ fault, message });
  }
);
