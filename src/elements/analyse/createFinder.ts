import type { Answer } from "../../model/answer.ts";
import { EngineError, toEngineError } from "../../query/engine/engineError.ts";
import type { Engine } from "../../query/engine/startEngine.ts";
import { refusedIn, statementTexts } from "../../query/readerSql.ts";

/** An answer, what found it, and how long that took. */
export interface Found {
  readonly answer: Answer;
  readonly sql: string;
  readonly milliseconds: number;
}

/** Asks an engine one thing at a time. */
export interface Finder {
  /** Runs a query of the form after stopping the one before; undefined where it was overtaken by a later one. Throws an EngineError. */
  readonly find: (sql: string) => Promise<Found | undefined>;
  /**
   * Runs the statements of a query of the reader, one after the other, and returns the answer to each: its SQL is the
   * query up to that statement. Nothing runs of a query that has one that is refused.
   */
  readonly findEach: (sql: string) => Promise<readonly Found[] | undefined>;
  /** Stops the query that is under way. */
  readonly stop: () => void;
}

/** At most so many rows are read of an answer; who wants more writes a narrower query. */
const mostRows = 10_000;
const patience = 30_000;
/** The answers to several statements have at most so many rows together. */
const mostTogether = 100_000;

/** Returns what asks an engine, in which the last question counts; `onFind` hears of each before it is asked. */
export function createFinder(engine: Pick<Engine, "run" | "runReaders">, onFind: () => void = () => undefined): Finder {
  let stopping: AbortController | undefined;
  const stop = (): void => stopping?.abort();
  const latest = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> => {
    stop();
    onFind();
    const own = new AbortController();
    stopping = own;
    try {
      const found = await work(own.signal);
      return stopping === own ? found : undefined;
    } catch (error) {
      if (stopping !== own) return undefined;
      throw error;
    }
  };
  return {
    stop,
    find: (sql) =>
      latest(async (signal) => {
        const began = performance.now();
        const answer = await engine.run(sql, { limit: mostRows, patience, signal });
        return { answer, sql, milliseconds: performance.now() - began };
      }),
    findEach: (sql) => latest((signal) => findStatements(engine, sql, signal))
  };
}

async function findStatements(
  engine: Pick<Engine, "runReaders">,
  sql: string,
  signal: AbortSignal
): Promise<readonly Found[]> {
  const refused = refusedIn(sql);
  if (refused !== undefined) throw new EngineError("kept", refused);
  const several = statementTexts(sql);
  const statements = several.length > 1 ? several : [{ text: sql, start: 0, end: sql.length }];
  const limit = Math.min(mostRows, Math.floor(mostTogether / statements.length));
  const ends = performance.now() + patience;
  const found: Found[] = [];
  for (const { text, start, end } of statements) {
    const began = performance.now();
    try {
      const answer = await engine.runReaders(text, { limit, patience: Math.max(1, ends - began), signal });
      found.push({ answer, sql: sql.slice(0, end), milliseconds: performance.now() - began });
    } catch (error) {
      const { fault, message, position } = toEngineError(error, "query");
      throw new EngineError(fault, message, position, start);
    }
  }
  return found;
}
