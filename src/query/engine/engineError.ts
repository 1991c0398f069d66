/**
 * Why the engine did not do what was asked. `unsupported`: the browser has no WebAssembly or no DecompressionStream.
 * `network`: a file did not come. `engine-file` and `data-file`: it came and is broken. `slow`: it did not start in
 * time. `gone`: the worker answers no more. `memory`: there was not enough. `time`: a query ran too long. `stopped`:
 * the reader stopped it. `query`: the engine refuses the query, and says why in its own words. `kept`: the query has a statement that
 * would change what others are answered from, which is named. `taken`: it made a table called as one of the site's.
 * `part`: a part of the site that is fetched when it is needed did not come, or is not what it should be.
 */
export type EngineFault =
  | "unsupported"
  | "network"
  | "engine-file"
  | "data-file"
  | "slow"
  | "gone"
  | "memory"
  | "time"
  | "stopped"
  | "query"
  | "kept"
  | "taken"
  | "part";

/** A fault of the engine, for which the page has a sentence; the message is the engine's own. */
export class EngineError extends Error {
  readonly fault: EngineFault;
  /** Of a query that was refused: where in its text, counted from 0. */
  readonly position: number | undefined;
  /** Of a query of several statements: where the refused one begins, from which its position is counted. */
  readonly start: number;

  constructor(fault: EngineFault, message: string, position?: number, start = 0) {
    super(message);
    this.name = "EngineError";
    this.fault = fault;
    this.position = position;
    this.start = start;
  }
}

/** Returns what was thrown as an EngineError; anything else becomes one of this fault. */
export function toEngineError(thrown: unknown, fault: EngineFault): EngineError {
  if (thrown instanceof EngineError) return thrown;
  return new EngineError(fault, thrown instanceof Error ? thrown.message : String(thrown));
}
