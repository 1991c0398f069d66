import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import lock from "../sql/lock.sql?raw";
import { toArrowStream } from "./arrowStream.ts";
import type { TableColumn } from "./columns.ts";
import { EngineError, toEngineError } from "./engineError.ts";
import { createRunner, type Runner } from "./runner.ts";

/** A database in a worker, locked: what it holds was put in from here, and it reaches nothing outside. */
export interface Engine extends Runner {
  /** Makes a table of these columns. */
  readonly insert: (table: string, columns: readonly TableColumn[]) => Promise<void>;
  /** Makes a table of an Arrow IPC stream, or adds its rows to it; throws an EngineError `data-file` where it is none. */
  readonly insertStream: (table: string, stream: Uint8Array, create: boolean) => Promise<void>;
  /** Ends the worker; whatever is under way fails as `gone`. */
  readonly end: () => void;
}

/** What an engine is made of. */
export interface EngineParts {
  /** Compiled by the page while it came over the line. */
  readonly module: Promise<WebAssembly.Module>;
  /** The address of the engine's own script for its worker. */
  readonly script: string;
  /** After so many milliseconds without a sign of life it is given up. */
  readonly patience: number;
}

/** Starts the engine. Throws an EngineError; nothing is left running then. */
export async function startEngine({ module, script, patience }: EngineParts): Promise<Engine> {
  const worker = new Worker(new URL("./engineWorker.ts", import.meta.url), {
    name: new URL(script, location.href).href
  });
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    worker.postMessage(await module);
    const connection = await whileAlive(open(database, worker), worker, patience);
    const runner = createRunner(connection, worker);
    const make = (name: string, stream: Uint8Array): Promise<void> =>
      runner.alone(() => connection.insertArrowFromIPCStream(stream, { name, create: true }));
    const run = (sql: string): Promise<unknown> => runner.run(sql, { limit: 1, patience });
    const insertStream: Engine["insertStream"] = async (name, stream, create) => {
      try {
        if (create) await make(name, stream);
        else {
          // The engine takes rows for a table that is there without a word, and loses them: they go by another one.
          await make("arriving", stream);
          await run(`INSERT INTO ${name} SELECT * FROM arriving`);
          await run("DROP TABLE arriving");
        }
      } catch (error) {
        throw toEngineError(error, "data-file");
      }
    };
    return {
      ...runner,
      insertStream,
      insert: (table, columns) => insertStream(table, toArrowStream(columns), true),
      end: () => {
        runner.abandon();
        worker.terminate();
      }
    };
  } catch (error) {
    worker.terminate();
    throw toEngineError(error, "engine-file");
  }
}

async function open(database: AsyncDuckDB, worker: Worker): Promise<AsyncDuckDBConnection> {
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new EngineError("engine-file", message)), { once: true });
  });
  const opened = async (): Promise<AsyncDuckDBConnection> => {
    // The worker has the module already; the name stands for it.
    await database.instantiate("duckdb.wasm", null, () => undefined);
    await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
    const connection = await database.connect();
    await connection.query("SET errors_as_json = true");
    await connection.query(lock);
    return connection;
  };
  return Promise.race([opened(), failed]);
}

/** Gives up once the worker has been silent for so long: a slow device says how far it is, a stuck one nothing. */
async function whileAlive<T>(work: Promise<T>, worker: Worker, milliseconds: number): Promise<T> {
  let heard = performance.now();
  worker.addEventListener("message", () => {
    heard = performance.now();
  });
  let timer: ReturnType<typeof setInterval> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (performance.now() - heard > milliseconds)
        reject(new EngineError("slow", `silent for ${String(milliseconds)} ms`));
    }, 500);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearInterval(timer);
  }
}
