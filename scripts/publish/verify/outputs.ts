import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { indicators } from "../../../src/catalog/catalog.ts";
import { sqlText } from "../../../src/model/codeText.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import type { Field } from "./figures.ts";
import { compareWays } from "./compareWays.ts";

/** Tables of releases, which no manifest names: each is named by its own hash. */
const releases = "releases/";

type Entry = readonly [string, Readonly<Record<string, Field>>];

/** The manifest against the files that it names, and the rows of each source: read = kept + dropped. */
export const outputs: Subject = {
  name: "files and manifest",
  verify: async (grounds) => {
    const manifest = await grounds.store.manifest();
    const named = Object.entries(manifest.outputs).map(([path, { sha256, bytes, rows }]): Entry => [
      path,
      { sha256, bytes, rows }
    ]);
    const found = await filesOf(grounds, new Set(named.map(([path]) => path)));
    const counts: Check = {
      name: "rows of the sources",
      compared: manifest.sources.length,
      faults: manifest.sources.flatMap(({ id, rows: { read, kept, dropped } }) => {
        const sum = kept + Object.values(dropped).reduce((total, count) => total + count, 0);
        return read === sum ? [] : [`${id}: ${read} read, ${sum} kept or dropped`];
      })
    };
    return {
      checks: [
        compareWays("files", { name: "manifest", figures: new Map(named) }, { name: "found", figures: new Map(found) }),
        await namedByHash(grounds),
        await tablesCheck(grounds),
        counts
      ],
      notes: []
    };
  }
};

/** Today's data have figures of each indicator that the store knows; of one that is awaited they have no row. */
async function tablesCheck({ store, database }: Grounds): Promise<Check> {
  const known = new Set((await store.indicators()).map(({ id }) => id));
  const faults = await Promise.all(
    indicators.map(async ({ id }) => {
      const [answer] = await database.query(`select count(*) as rows from "${id}"`);
      const rows = Number(answer?.["rows"]);
      if (known.has(id) === rows > 0) return [];
      return [`${id}: ${rows} rows${known.has(id) ? "" : ", and the store passes over it"}`];
    })
  );
  return { name: "a table of each indicator", compared: indicators.length, faults: faults.flat() };
}

/** Every table of the folder, and whatever else the manifest names. */
async function filesOf({ folder, database }: Grounds, named: ReadonlySet<string>): Promise<readonly Entry[]> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.split(sep).join("/"));
  const wanted = paths
    .filter((path) => named.has(path) || (path.endsWith(".parquet") && !path.startsWith(releases)))
    .toSorted();
  return Promise.all(
    wanted.map(async (path): Promise<Entry> => {
      const content = await readFile(join(folder, path));
      const sha256 = hashOf(content);
      const [counted] = path.endsWith(".parquet")
        ? await database.query(`select count(*) as rows from read_parquet(${sqlText(join(folder, path))})`)
        : [];
      return [path, { sha256, bytes: content.length, rows: counted?.["rows"] }];
    })
  );
}

/** A table of a release is what its name says, so that a release cannot change. */
async function namedByHash({ folder }: Grounds): Promise<Check> {
  const names = await readdir(join(folder, releases));
  const tables = names.filter((name) => name.endsWith(".parquet"));
  const hashes = await Promise.all(
    tables.map(async (name) => `${hashOf(await readFile(join(folder, releases, name)))}.parquet`)
  );
  const faults = tables.flatMap((name, index) =>
    hashes[index] === name ? [] : [`${releases}${name}: holds ${hashes[index] ?? "nothing"}`]
  );
  return { name: "tables of releases", compared: tables.length, faults };
}

function hashOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
