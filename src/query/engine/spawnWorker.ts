import { EngineError } from "./engineError.ts";
import type { WorkerNews, WorkerOrder } from "./workerNews.ts";

/** A worker on its way. */
export interface SpawnedWorker {
  readonly worker: Worker;
  /** Fulfilled once the module is compiled; an EngineError where it is not, and then the worker has ended. */
  readonly ready: Promise<void>;
}

/** Starts a worker that fetches and compiles the engine; `onBytes` hears of every part that came over the line. */
export function spawnWorker(
  { module, script }: WorkerOrder,
  onBytes: (bytes: number) => void,
  signal: AbortSignal
): SpawnedWorker {
  const absolute = (address: string): string => new URL(address, location.href).href;
  const order: WorkerOrder = { module: absolute(module), script: absolute(script) };
  const worker = new Worker(new URL("./engineWorker.ts", import.meta.url), { name: JSON.stringify(order) });
  const listening = new AbortController();
  const ready = new Promise<void>((accept, reject) => {
    const options = { signal: listening.signal };
    const onNews = ({ data }: MessageEvent<WorkerNews>): void => {
      if ("bytes" in data) onBytes(data.bytes);
      else if ("isReady" in data) accept();
      else reject(new EngineError(data.fault, data.message));
    };
    worker.addEventListener("message", onNews, options);
    worker.addEventListener("error", ({ message }) => reject(new EngineError("engine-file", message)), options);
    signal.addEventListener("abort", () => reject(new EngineError("stopped", "stopped while it started")), options);
  });
  ready
    .catch(() => worker.terminate())
    .finally(() => {
      listening.abort();
    });
  return { worker, ready };
}
