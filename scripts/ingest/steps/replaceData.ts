import { join } from "node:path";
import { sha256 } from "./readCatalogue.ts";
import type { Manifest } from "../../../src/model/source.ts";
import type { Effects } from "../effects.ts";
import type { Output } from "../dataTables.ts";

/** Returns the manifest's record of the files below `data/`, by path. */
export function recordOutputs(outputs: readonly Output[]): Manifest["outputs"] {
  const entries = outputs.map(
    ({ path, content, rows }) => [path, { sha256: sha256(content), bytes: content.length, rows }] as const
  );
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The folders beside the data: what is being written, and what is being replaced. */
const besides = (data: string): { readonly next: string; readonly old: string } => ({
  next: `${data}.next`,
  old: `${data}.old`
});

/** What ingest makes and may take away again; the words beside the data, and what a release keeps, stay. */
const isMade = (path: string): boolean => path === "manifest.json" || /^(?!releases[/\\]).*\.parquet$/.test(path);

async function fillNext(
  data: string,
  outputs: readonly Output[],
  manifest: Manifest,
  words: ReadonlyMap<string, string>,
  effects: Effects
): Promise<void> {
  const { next } = besides(data);
  for (const path of (await effects.listFiles(data)).filter((each) => !isMade(each))) {
    await effects.writeFile(join(next, path), await effects.readFile(join(data, path)));
  }
  for (const [path, text] of words) await effects.writeFile(join(next, path), text);
  for (const { path, content } of outputs) await effects.writeFile(join(next, path), content);
  await effects.writeFile(join(next, "manifest.json"), `${JSON.stringify(manifest, undefined, 1)}\n`);
}

/**
 * Writes the whole folder beside the data, then puts it in their place by its name. Files of other hands go along;
 * tables that are no longer made do not. `words` are further files, which the manifest does not name. A fault or a kill at any moment leaves the old data or the new ones whole:
 * between the two renames there is no folder of that name, and `recoverData` puts the old one back.
 */
export async function replaceData(
  data: string,
  outputs: readonly Output[],
  manifest: Manifest,
  effects: Effects,
  words: ReadonlyMap<string, string> = new Map()
): Promise<void> {
  const { next, old } = besides(data);
  await recoverData(data, effects);
  try {
    await fillNext(data, outputs, manifest, words, effects);
    const hasData = (await effects.listFiles(data)).length > 0;
    if (hasData) await effects.rename(data, old);
    await effects.rename(next, data);
    await effects.remove(old);
  } catch (error) {
    await recoverData(data, effects);
    throw error;
  }
}

/** Puts the data back that a run has moved aside and not replaced, and removes what it left half written. */
export async function recoverData(data: string, effects: Effects): Promise<void> {
  const { next, old } = besides(data);
  const isThere = (await effects.listFiles(data)).length > 0;
  const isAside = (await effects.listFiles(old)).length > 0;
  if (!isThere && isAside) {
    await effects.rename(old, data);
    effects.log(`${data}: put back, since a run was ended while it replaced them`);
  }
  await effects.remove(old);
  await effects.remove(next);
}
