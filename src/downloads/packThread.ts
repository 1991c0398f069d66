import { parentPort, workerData } from "node:worker_threads";
import { createStore } from "../query/store.ts";
import { dataFiles } from "./dataFiles.ts";
import type { PackOrder, Packed } from "./packedFiles.ts";

/** In a thread of its own: makes every file to take away and sends each as soon as it is made. */
async function packAll({ folder, place, endings }: PackOrder): Promise<void> {
  const store = createStore(folder);
  const files = [...(await dataFiles(store, "all", place)), ...(await dataFiles(store, "free", place))];
  const turn = (path: string): number => endings.findIndex((ending) => path.endsWith(`.${ending}`));
  for (const { path, bytes } of files.toSorted((a, b) => turn(a.path) - turn(b.path))) {
    const packed: Packed = { path, bytes: await bytes() };
    parentPort?.postMessage(packed);
  }
}

await packAll(workerData as PackOrder);
