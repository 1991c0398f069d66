import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import lock from "../sql/lock.sql?raw";
import { toArrowStream } from "./arrowStream.ts";
import type { TableColumn } from "./columns.ts";
import { EngineError, toEngineError } from "./engineError.ts";
import { fetchUnpacked } from "./fetchUnpacked.ts";
import { createRunner, type Runner } from "./runner.ts";

/** Where the engine's files are, and the bytes of the module as it is packed. */
export interface EngineFiles {
  readonly module: string;
  readonly worker: string;
  readonly bytes: number;
}

/** A database in a worker, locked: what it holds was put in from here, and it reaches nothing outside. */
export interface Engine extends Runner {
  /** Makes a table of these columns, or adds rows to it where `create` is false. */
  readonly insert: (table: string, columns: readonly TableColumn[], create: boolean) => Promise<void>;
  /** Ends the worker; whatever is under way fails as `gone`. */
  readonly end: () => void;
}

/** What can be followed and stopped while the engine starts. */
export interface Starting {
  readonly onBytes: (bytes: number) => void;
  readonly signal: AbortSignal;
  /** After so many milliseconds without a sign of life it is given up. */
  readonly patience: number;
}

/** Returns whether this browser can run the engine at all. */
export function canRunEngine(): boolean {
  return (
    typeof WebAssembly === "object" &&
    typeof WebAssembly.instantiate === "function" &&
    typeof DecompressionStream === "function" &&
    typeof Worker === "function"
  );
}

/** Fetches the engine's files and starts it. Throws an EngineError; nothing is left running then. */
export async function startEngine(files: EngineFiles, { onBytes, signal, patience }: Starting): Promise<Engine> {
  if (!canRunEngine()) throw new EngineError("unsupported", "no WebAssembly");
  const module = await fetchUnpacked({
    url: files.module,
    type: "application/wasm",
    fault: "engine-file",
    onBytes,
    signal
  });
  const worker = new Worker(files.worker);
  const address = URL.createObjectURL(module);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    const connection = await whileAlive(open(database, address, worker), worker, patience);
    const runner = createRunner(connection, worker);
    return {
      ...runner,
      insert: (table, columns, create) =>
        runner.alone(() => connection.insertArrowFromIPCStream(toArrowStream(columns), { name: table, create })),
      end: () => {
        runner.abandon();
        worker.terminate();
      }
    };
  } catch (error) {
    worker.terminate();
    throw toEngineError(error, "engine-file");
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function open(database: AsyncDuckDB, module: string, worker: Worker): Promise<AsyncDuckDBConnection> {
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new EngineError("engine-file", message)), { once: true });
  });
  const opened = async (): Promise<AsyncDuckDBConnection> => {
    await database.instantiate(module, null, () => undefined);
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
