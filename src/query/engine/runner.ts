import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { RecordBatch } from "apache-arrow";
import type { Answer } from "../../model/answer.ts";
import { EngineError, toEngineError } from "./engineError.ts";
import { forgetSql, onlyReads, refusedIn, shadowsSql } from "../readerSql.ts";
import { asTexts } from "./asTexts.ts";
import { toAnswer } from "./toAnswer.ts";

/** How a query is run. */
export interface RunOptions {
  /** At most so many rows are read. */
  readonly limit: number;
  /** After so many milliseconds it is stopped. */
  readonly patience: number;
  /** Stops it before. */
  readonly signal?: AbortSignal;
}

/** The connections of an engine: what the reader writes runs on one of its own, so that it changes nothing for the form. */
export interface Connections {
  readonly form: AsyncDuckDBConnection;
  readonly reader: AsyncDuckDBConnection;
}

/** Runs queries one after the other. */
export interface Runner {
  /** Returns the rows of a query, of the last one where there are several; throws an EngineError. */
  readonly run: (sql: string, options: RunOptions) => Promise<Answer>;
  /**
   * Returns the rows of a query that the reader wrote, which may make tables beside those of the site. Throws an
   * EngineError: `kept` for a statement that would change more than that, `taken` for a table called as one of the site's.
   */
  readonly runReaders: (sql: string, options: RunOptions) => Promise<Answer>;
  /** Runs something else when no query is under way. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Makes everything that is under way, or comes later, fail as `gone`. */
  readonly abandon: () => void;
}

/** A worker that has not said a word for so long, though it was asked, is gone. */
const longestSilence = 10_000;

/** Returns a runner of two connections; it listens to the worker, whose death nobody else reports. */
export function createRunner({ form, reader }: Connections, worker: Worker): Runner {
  let queue: Promise<unknown> | undefined;
  let heard = performance.now();
  let abandon: () => void = () => undefined;
  const gone = new Promise<never>((_, reject) => {
    abandon = () => reject(new EngineError("gone", "the worker has ended"));
  });
  gone.catch(() => undefined);
  worker.addEventListener("message", () => {
    heard = performance.now();
  });
  worker.addEventListener("error", () => abandon());

  const watched = async <T>(work: () => Promise<T>): Promise<T> => {
    heard = performance.now();
    const timer = setInterval(() => {
      if (performance.now() - heard > longestSilence) abandon();
    }, 500);
    try {
      return await Promise.race([work(), gone]);
    } finally {
      clearInterval(timer);
    }
  };
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    // Where nothing is under way it begins at once, so that the engine works while the page goes on.
    const turn = queue ? queue.then(() => watched(work)) : watched(work);
    const end = (): void => {
      if (queue === settled) queue = undefined;
    };
    const settled = turn.then(end, end);
    queue = settled;
    return turn;
  };
  return {
    alone,
    abandon: () => abandon(),
    run: (sql, options) => alone(() => runQuery(form, sql, options)),
    runReaders: async (sql, options) => {
      const statement = refusedIn(sql);
      if (statement !== undefined) throw new EngineError("kept", statement);
      return alone(async () => {
        if (onlyReads(sql)) return runQuery(reader, sql, options);
        return runQuery(reader, sql, options).finally(async () => {
          await forgetTemporary(form, reader);
          await dropShadows(form);
        });
      });
    }
  };
}

/** Takes temporary tables away that are called as those of the site; a name of the other kind is none of them. */
async function forgetTemporary(form: AsyncDuckDBConnection, reader: AsyncDuckDBConnection): Promise<void> {
  const short = { limit: 1000, patience: 10_000 };
  const { columns } = await runQuery(form, forgetSql, short);
  for (const statement of columns[0]?.values ?? [])
    await runQuery(reader, String(statement), short).catch(() => undefined);
}

/** Takes tables of the reader away that are called as those of the site, in whose place they would be asked. */
async function dropShadows(connection: AsyncDuckDBConnection): Promise<void> {
  const { columns, rows } = await runQuery(connection, shadowsSql, { limit: 100, patience: 10_000 });
  const [names, statements] = columns;
  for (let row = 0; row < rows; row += 1)
    await runQuery(connection, String(statements?.values[row]), { limit: 1, patience: 10_000 });
  if (rows > 0) throw new EngineError("taken", String(names?.values[0]));
}

async function runQuery(
  connection: AsyncDuckDBConnection,
  sql: string,
  { limit, patience, signal }: RunOptions
): Promise<Answer> {
  let ended: "time" | "stopped" | undefined;
  const stop = (why: "time" | "stopped"): void => {
    ended ??= why;
    void connection.cancelSent();
  };
  const onAbort = (): void => stop("stopped");
  if (signal?.aborted === true) throw new EngineError("stopped", "stopped before it began");
  signal?.addEventListener("abort", onAbort);
  const timer = setTimeout(() => stop("time"), patience);
  try {
    let reader = await (await connection.send(sql, true)).open();
    // A statement that returns no rows, such as CREATE, has no schema; and a reader forgets it once it is read.
    const schema = reader.schema as typeof reader.schema | undefined;
    const texts = asTexts(sql, schema?.fields ?? []);
    if (texts !== undefined && !ended) {
      await connection.cancelSent();
      reader = await (await connection.send(texts, true)).open();
    }
    const batches: RecordBatch[] = [];
    let rows = 0;
    let more = false;
    for await (const batch of reader) {
      if (ended) throw new EngineError(ended, ended);
      batches.push(batch);
      rows += batch.numRows;
      more = rows > limit;
      if (more) break;
    }
    if (more) await connection.cancelSent();
    return toAnswer(schema?.fields ?? [], batches, limit, more);
  } catch (error) {
    if (ended) throw new EngineError(ended, ended);
    throw toQueryError(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** The engine gives its errors as JSON with a position; a worker that runs out of memory says so in words of its own. */
export function toQueryError(thrown: unknown): EngineError {
  const { message } = toEngineError(thrown, "query");
  if (/out of memory|memory access out of bounds|could not allocate|RuntimeError|unreachable/i.test(message))
    return new EngineError("memory", message);
  return readError(message, undefined);
}

/** The words of an error of the parser are JSON once more, with the same parts. */
function readError(message: string, position: number | undefined): EngineError {
  try {
    const inner = JSON.parse(message.slice(message.indexOf("{"), message.lastIndexOf("}") + 1)) as {
      readonly exception_message?: string;
      readonly position?: string;
    };
    if (inner.exception_message === undefined) return new EngineError("query", message, position);
    return readError(inner.exception_message, inner.position === undefined ? position : Number(inner.position));
  } catch {
    return new EngineError("query", message, position);
  }
}
