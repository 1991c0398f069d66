import { join } from "node:path";
import { sha256 } from "./readCatalogue.ts";
import type { Manifest } from "../../../src/model/source.ts";
import type { Effects } from "../effects.ts";
import type { Output } from "../tables.ts";

/** Returns the manifest's record of the files below `data/`, by path. */
export function recordOutputs(outputs: readonly Output[]): Manifest["outputs"] {
  const entries = outputs.map(
    ({ path, content, rows }) => [path, { sha256: sha256(content), bytes: content.length, rows }] as const
  );
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a release keeps stays for good, and what is staged is removed as a whole. */
const isOfOthers = (path: string): boolean => /^(?:\.next|releases)[/\\]/.test(path);

/**
 * Writes all files into a folder beside the data, then moves each into its place, the manifest last; Parquet files
 * that are no longer made are removed. A fault while writing leaves the data as they were.
 */
export async function replaceData(
  data: string,
  outputs: readonly Output[],
  manifest: Manifest,
  effects: Effects
): Promise<void> {
  const staged = join(data, ".next");
  await effects.remove(staged);
  try {
    for (const { path, content } of outputs) await effects.writeFile(join(staged, path), content);
    await effects.writeFile(join(staged, "manifest.json"), `${JSON.stringify(manifest, undefined, 1)}\n`);
    const present = await effects.listFiles(data);
    const made = new Set(outputs.map(({ path }) => path));
    for (const path of [...made, "manifest.json"]) await effects.rename(join(staged, path), join(data, path));
    const stale = present.filter((path) => path.endsWith(".parquet") && !isOfOthers(path) && !made.has(path));
    for (const path of stale) await effects.remove(join(data, path));
  } finally {
    await effects.remove(staged);
  }
}
