import type { Answer } from "../../model/answer.ts";
import type { Engine } from "../../query/engine/startEngine.ts";

/** An answer, what found it, and how long that took. */
export interface Found {
  readonly answer: Answer;
  readonly sql: string;
  readonly milliseconds: number;
}

/** Asks an engine one thing at a time. */
export interface Finder {
  /** Runs a query, of the form or of the `reader`, after stopping the one before; undefined where it was overtaken by a later one. Throws an EngineError. */
  readonly find: (sql: string, by?: "reader") => Promise<Found | undefined>;
  /** Stops the query that is under way. */
  readonly stop: () => void;
}

/** At most so many rows are read of an answer; who wants more writes a narrower query. */
const mostRows = 10_000;
const patience = 30_000;

/** Returns what asks an engine, in which the last question counts; `onFind` hears of each before it is asked. */
export function createFinder(engine: Pick<Engine, "run" | "runReaders">, onFind: () => void = () => undefined): Finder {
  let stopping: AbortController | undefined;
  const stop = (): void => stopping?.abort();
  const find: Finder["find"] = async (sql, by) => {
    stop();
    onFind();
    const own = new AbortController();
    stopping = own;
    const began = performance.now();
    try {
      const run = by === "reader" ? engine.runReaders : engine.run;
      const answer = await run(sql, { limit: mostRows, patience, signal: own.signal });
      return stopping === own ? { answer, sql, milliseconds: performance.now() - began } : undefined;
    } catch (error) {
      if (stopping !== own) return undefined;
      throw error;
    }
  };
  return { find, stop };
}
