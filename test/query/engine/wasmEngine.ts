import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as duckdb from "@duckdb/duckdb-wasm/blocking";
import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { createRunner, type Runner } from "../../../src/query/engine/runner.ts";
import { exactNumbers } from "../../../src/query/engine/exactNumbers.ts";

const folder = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking"));

/** Opens the engine of the browser here, with the runner that the page has; `setUp` runs on both connections. */
export async function openWasmEngine(setUp: readonly string[] = []): Promise<Runner> {
  const file = (name: string) => ({ mainModule: join(folder, name), mainWorker: "" });
  const bundles = { mvp: file("duckdb-mvp.wasm"), eh: file("duckdb-eh.wasm") };
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open({ query: exactNumbers });
  const connect = (): AsyncDuckDBConnection => {
    const connection = database.connect();
    for (const sql of setUp) connection.query(sql);
    const asynchronous = {
      send: (sql: string) => Promise.resolve(connection.send(sql, true)),
      cancelSent: () => Promise.resolve(connection.cancelSent())
    };
    return asynchronous as unknown as AsyncDuckDBConnection;
  };
  return createRunner({ form: connect(), reader: connect() }, new EventTarget() as unknown as Worker);
}
