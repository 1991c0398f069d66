import type { EngineFault } from "./engineError.ts";

/** What the worker is told in its name: the addresses of the engine's module and of its script. */
export interface WorkerOrder {
  readonly module: string;
  readonly script: string;
}

/** What the worker says before the engine in it speaks for itself. */
export type WorkerNews =
  { readonly bytes: number } | { readonly isReady: true } | { readonly fault: EngineFault; readonly message: string };
