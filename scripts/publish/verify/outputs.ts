import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Check, Grounds, Subject } from "./check.ts";
import type { Field } from "./figures.ts";
import { compareWays } from "./compareWays.ts";

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
        counts
      ],
      notes: []
    };
  }
};

/** Every table of the folder, and whatever else the manifest names. */
async function filesOf({ folder, database }: Grounds, named: ReadonlySet<string>): Promise<readonly Entry[]> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.split(sep).join("/"));
  // Files of releases are named by their content and listed in data/releases.json; their check is with the releases.
  const own = paths.filter((path) => !path.startsWith("releases/"));
  const wanted = own.filter((path) => path.endsWith(".parquet") || named.has(path)).toSorted();
  return Promise.all(
    wanted.map(async (path): Promise<Entry> => {
      const content = await readFile(join(folder, path));
      const sha256 = createHash("sha256").update(content).digest("hex");
      const [counted] = path.endsWith(".parquet")
        ? await database.query(`select count(*) as rows from read_parquet('${join(folder, path)}')`)
        : [];
      return [path, { sha256, bytes: content.length, rows: counted?.["rows"] }];
    })
  );
}
