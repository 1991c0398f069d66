import { SourceError } from "../../../../scripts/ingest/adapter.ts";
import { recoverData } from "../../../../scripts/ingest/steps/replaceData.ts";
import { killedEffects, type Kill } from "./killedEffects.ts";
import { createRandom } from "../../../../scripts/mutation/random.ts";
import { dataOn, effectsOf, runOn } from "./runFolder.ts";
import { toDisk } from "./sourceFolder.ts";
import type { Mutation } from "./mutations.ts";
import type { SourceFolder } from "./sourceFolder.ts";

/** What became of a wrong version. */
export interface Outcome {
  readonly stopped: boolean;
  /** The words of the refusal; of a run that went on, whether the figures are the same. */
  readonly words: string;
  /** An error that is no sentence of ours. */
  readonly isStack: boolean;
  /** True where the data on the disk are those that were there before, byte for byte but for the manifest. */
  readonly keepsData: boolean;
}

const seed = 20_261_130;

type Files = ReadonlyMap<string, Uint8Array>;

function sameData(before: Files, after: Files): boolean {
  const figures = [...before].filter(([path]) => path !== "data/manifest.json");
  return figures.every(([path, content]) => Buffer.compare(content, after.get(path) ?? new Uint8Array()) === 0);
}

function catalogueOf(folder: SourceFolder, damaged: SourceFolder, { file, catalogue }: Mutation): SourceFolder {
  if (catalogue !== "an older vintage") return damaged;
  const entries = folder.entries.map((entry) => (entry.file === file ? { ...entry, vintage: "2021-01" } : entry));
  return { ...damaged, entries };
}

/** Runs ingest to its end, and again with a kill; the next run has to find the data of either whole. */
async function runKilled(disk: Files, data: Files, kill: Kill): Promise<Outcome> {
  const whole = effectsOf(disk, data);
  await runOn(whole);
  const made = dataOn(whole);
  if (sameData(data, made)) throw new Error("the run to be killed writes what was there");
  const effects = effectsOf(disk, data);
  const words = await runOn(killedEffects(effects, kill)).then(
    () => "was not killed",
    () => undefined
  );
  if (words !== undefined) return { stopped: false, words, isStack: false, keepsData: false };
  await recoverData("data", effects);
  const left = dataOn(effects);
  const isOld = sameData(data, left) && data.size === left.size;
  const isNew = sameData(made, left) && made.size === left.size;
  const found = isOld ? "the old data whole" : isNew ? "the new data whole" : "a mixture";
  return { stopped: true, words: `the next run finds ${found}`, isStack: false, keepsData: isOld || isNew };
}

/** Runs ingest on a wrong version of a folder, over the data that the right one makes. */
export async function runMutation(
  mutation: Mutation,
  number: number,
  folder: SourceFolder,
  data: Files
): Promise<Outcome> {
  let damaged: SourceFolder;
  try {
    damaged = await mutation.damage(folder, mutation.file, createRandom(seed + number));
  } catch (error) {
    return { stopped: false, words: `no damage: ${String(error)}`, isStack: true, keepsData: true };
  }
  const disk = new Map(toDisk(catalogueOf(folder, damaged, mutation)));
  const rightCatalogue = new Map(toDisk(folder)).get("sources/sources.json");
  if (mutation.catalogue === "hash of the right file" && rightCatalogue)
    disk.set("sources/sources.json", rightCatalogue);
  if (mutation.killed !== undefined) return runKilled(disk, data, mutation.killed);
  const effects = effectsOf(disk, data);
  try {
    await runOn(effects);
    const keepsData = sameData(data, dataOn(effects));
    return { stopped: false, words: keepsData ? "the same figures" : "other figures", isStack: false, keepsData };
  } catch (error) {
    const keepsData = sameData(data, dataOn(effects));
    return { stopped: true, words: String(error), isStack: !(error instanceof SourceError), keepsData };
  }
}
