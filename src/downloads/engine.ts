import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { columnOf } from "../model/answer.ts";
import { withoutExports } from "../query/engine/withoutExports.ts";
import { openNodeEngine, plainTables, type NodeEngine } from "../query/nodeEngine.ts";
import { once, onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { packedFiles } from "./packedFiles.ts";
import { wholeName } from "./exportTables.ts";

/** The file of every figure, below the data folder of the site. */
export const observationsFile = `${wholeName}.parquet`;

const library = join(createRequire(join(process.cwd(), "package.json")).resolve("@duckdb/duckdb-wasm"), "..");

/** The version of the engine, in the names of its files: a new one is fetched anew. */
export const engineVersion = "1.32.0";

/** Every figure of the site in one Parquet file, the one that can also be taken away: what the engine reads. */
const observations = once(async () => {
  const file = (await packedFiles("all")).find(({ path }) => path === observationsFile);
  if (!file) throw new Error(`no ${observationsFile}`);
  return file.bytes();
});

/** Returns the engine over the tables of a store. */
export const engineOf = onceOf(async (store: Store): Promise<NodeEngine> =>
  openNodeEngine(await observations(), store.bytes)
);

/** The tables that a query can name. */
export const engineTables = ["observations", ...plainTables] as const;

/** All tables as a database file, packed: the browser opens it, and has not to put in row after row. */
export const engineFacts = onceOf(async (store: Store): Promise<Uint8Array> =>
  pack(await (await engineOf(store)).databaseFile())
);

/**
 * The engine's WebAssembly, packed. It exports 75,000 names, 7 of its 34 MB, for extensions that are loaded later; here
 * none is, and each name costs every browser time and memory. Those that the script of the worker knows stay.
 */
export const engineModule = once(async (): Promise<Uint8Array> => {
  const names = new Set((await workerScript()).match(/[A-Za-z_$][\w$]*/g));
  const module = await readFile(join(library, "duckdb-eh.wasm"));
  return pack(withoutExports(module, (name) => names.has(name) || names.has(`_${name}`)));
});

const pack = (bytes: Uint8Array): Promise<Uint8Array> => promisify(gzip)(bytes, { level: 9 });

const workerScript = (): Promise<string> => readFile(join(library, "duckdb-browser-eh.worker.js"), "utf8");

/** The script of the engine's worker, without the addresses of other hosts that its package description holds. */
export async function engineWorker(): Promise<string> {
  const text = await workerScript();
  return text.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n").replace(/https:\/\/(?:cdn\.|github\.)[^"'`\s*]*/g, "");
}

/** The tables that a query can name, and their columns. */
export const tableColumns = onceOf(async (store: Store) => {
  const { run } = await engineOf(store);
  return Promise.all(
    engineTables.map(async (table) => ({
      table,
      columns: (columnOf(await run(`DESCRIBE ${table}`), "column_name")?.values ?? []).map(String)
    }))
  );
});
