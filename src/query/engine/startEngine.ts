import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import lock from "../sql/lock.sql?raw";
import { toArrowStream } from "./arrowStream.ts";
import type { TableColumn } from "./columns.ts";
import { EngineError, toEngineError } from "./engineError.ts";
import { exactNumbers } from "./exactNumbers.ts";
import { formSetUp, readerSetUp } from "../readerSql.ts";
import { createRunner, type Connections, type Runner } from "./runner.ts";
import type { SpawnedWorker } from "./spawnWorker.ts";

/** A database in a worker, locked: what it holds was put in from here, and it reaches nothing outside. */
export interface Engine extends Runner {
  /** Makes a table of these columns in a schema. */
  readonly insert: (table: string, columns: readonly TableColumn[], schema: string) => Promise<void>;
  /** Ends the worker; whatever is under way fails as `gone`. */
  readonly end: () => void;
}

/** What an engine is made of. */
export interface EngineParts {
  /** Compiles the engine while it comes over the line. */
  readonly spawned: SpawnedWorker;
  /** The database of all tables. */
  readonly facts: Promise<Uint8Array>;
  /** After so many milliseconds without a sign of life it is given up. */
  readonly patience: number;
}

/** While its files come over a slow line the worker may be silent for so many milliseconds. */
const fetchPatience = 300_000;

/**
 * Starts the engine over the tables, which it cannot change, and locks it. Throws an EngineError; nothing is left
 * running then.
 */
export async function startEngine({ spawned: { worker, ready }, facts, patience }: EngineParts): Promise<Engine> {
  try {
    await whileAlive(ready, worker, fetchPatience);
    const database = new AsyncDuckDB(new VoidLogger(), worker);
    const { keeper, ...connections } = await whileAlive(open(database, worker, facts), worker, patience);
    const runner = createRunner(connections, worker);
    return {
      ...runner,
      insert: (name, columns, schema) =>
        runner.alone(() => keeper.insertArrowFromIPCStream(toArrowStream(columns), { name, schema, create: true })),
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

/** The connections, and one that puts tables in. */
interface Opened extends Connections {
  readonly keeper: AsyncDuckDBConnection;
}

async function open(database: AsyncDuckDB, worker: Worker, facts: Promise<Uint8Array>): Promise<Opened> {
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new EngineError("engine-file", message)), { once: true });
  });
  const opened = async (): Promise<Opened> => {
    // The worker has the module already; the name stands for it.
    await database.instantiate("duckdb.wasm", null, () => undefined);
    await database.open({ query: exactNumbers });
    const keeper = await database.connect();
    await attach(database, keeper, await facts);
    const form = await connect(database, formSetUp);
    const reader = await connect(database, readerSetUp);
    await keeper.query(lock);
    return { keeper, form, reader };
  };
  return Promise.race([opened(), failed]);
}

async function connect(database: AsyncDuckDB, setUp: readonly string[]): Promise<AsyncDuckDBConnection> {
  const connection = await database.connect();
  for (const statement of ["SET errors_as_json = true", ...setUp]) await connection.query(statement);
  return connection;
}

async function attach(database: AsyncDuckDB, connection: AsyncDuckDBConnection, facts: Uint8Array): Promise<void> {
  try {
    await database.registerFileBuffer("facts.duckdb", facts);
    await connection.query("ATTACH 'facts.duckdb' AS facts (READ_ONLY)");
  } catch (error) {
    throw toEngineError(error, "data-file");
  }
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
