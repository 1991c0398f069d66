import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { once } from "../query/once.ts";
import { dataFolder, siteIn } from "../site/site.ts";
import { dataFiles, type DataFile, type SitePlace } from "./dataFiles.ts";
import type { Reuse } from "./exportTables.ts";
import { sourceLanguage } from "../model/language.ts";

/** What the thread is told: the data folder, where the site stands, and the endings in the order in which they are wanted. */
export interface PackOrder {
  readonly folder: string;
  readonly place: SitePlace;
  readonly endings: readonly string[];
}

/** What the thread sends for each file. */
export interface Packed {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The order in which the build asks for the routes of the files. */
const endings = ["csv", "json", "parquet", "xlsx", "zip"];

/** Returns the files of these rows of the data of today; their bytes are packed in a thread beside the drawing of pages. */
export const packedFiles = once(async (reuse: Reuse): Promise<readonly DataFile[]> => {
  const { store, addresses, file } = siteIn(sourceLanguage);
  const whole = (path: string): string => new URL(path, import.meta.env.SITE).href;
  const place: SitePlace = { homepage: whole(addresses.data), root: whole(file("")) };
  const bytesOf = startThread(dataFolder, place.homepage, place.root);
  const files = await dataFiles(store, reuse, place);
  return files.map(({ path }) => ({ path, bytes: () => bytesOf(path) }));
});

/** Starts the thread, once. Whatever ends it fails every file that it still owes. */
const startThread = once((folder: string, homepage: string, root: string): ((path: string) => Promise<Uint8Array>) => {
  const order: PackOrder = { folder, place: { homepage, root }, endings };
  const thread = new Worker(join(process.cwd(), "src/downloads/packThread.ts"), { workerData: order });
  const owed = new Map<string, PromiseWithResolvers<Uint8Array>>();
  const promiseOf = (path: string): PromiseWithResolvers<Uint8Array> => {
    const promise = owed.get(path) ?? Promise.withResolvers<Uint8Array>();
    owed.set(path, promise);
    return promise;
  };
  let end: Error | undefined;
  const fail = (error: Error): void => {
    end ??= error;
    for (const { reject } of owed.values()) reject(end);
  };
  thread.on("message", ({ path, bytes }: Packed) => promiseOf(path).resolve(bytes));
  thread.on("error", fail);
  thread.on("exit", () => fail(new Error("the thread that packs the data has ended")));
  return (path) => {
    const { promise, reject } = promiseOf(path);
    if (end) reject(end);
    return promise;
  };
});
