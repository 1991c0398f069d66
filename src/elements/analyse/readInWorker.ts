import { EngineError } from "../../query/engine/engineError.ts";
import { largestFile, OwnTableError, type OwnFault, type OwnTable } from "../../query/own/ownFile.ts";
import type { ReadAnswer, ReadOrder } from "./readOrder.ts";

/** A file that has not been read after so many milliseconds is given up. */
export const readPatience = 30_000;

/**
 * Reads a file in a worker of its own, so that the page stays alive meanwhile, and ends it: at once where the reader
 * stops it, and also where the file never comes to an end. Throws an OwnTableError, or why it was stopped; an EngineError where what
 * reads did not come, which is no fault of the file.
 */
export function readInWorker(file: Blob, part: string | undefined, signal: AbortSignal): Promise<OwnTable> {
  if (signal.aborted) return Promise.reject(stopped());
  if (file.size > largestFile) return Promise.reject(new OwnTableError("too-large"));
  const worker = new Worker(new URL("./tableWorker.ts", import.meta.url), { type: "module" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReady = false;
  const fault = (ofFile: OwnFault): Error =>
    isReady ? new OwnTableError(ofFile) : new EngineError("part", "no reader");
  return new Promise<OwnTable>((accept, reject) => {
    timer = setTimeout(() => reject(fault("slow")), readPatience);
    worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
      if ("isReady" in data) isReady = true;
      else if ("table" in data) accept(data.table);
      else reject(new OwnTableError(data.fault));
    });
    signal.addEventListener("abort", () => reject(stopped()), { once: true });
    worker.addEventListener("error", () => reject(fault("broken")));
    const order: ReadOrder = { file, part };
    worker.postMessage(order);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

const stopped = (): DOMException => new DOMException("stopped by the reader", "AbortError");
