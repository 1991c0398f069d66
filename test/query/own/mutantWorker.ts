import { parentPort } from "node:worker_threads";
import { OwnTableError } from "../../../src/query/own/ownFile.ts";
import { readOwnTable } from "../../../src/query/own/readOwnTable.ts";
import { understand } from "../../../src/query/own/understand.ts";
import { readAreas } from "./ownFiles.ts";

// As in the worker of the page: a reader of a broken file may fail in several columns at once.
process.on("unhandledRejection", () => undefined);

/** Reads each file that it is sent, and says how it ended: read, refused by a word, or thrown by mistake. */
parentPort?.on("message", (bytes: Uint8Array<ArrayBuffer>) => {
  void readOwnTable(new Blob([bytes]))
    .then((table) => {
      understand(table, readAreas);
      return "read";
    })
    .catch((error: unknown) =>
      error instanceof OwnTableError
        ? error.fault
        : `mistake: ${error instanceof Error ? (error.stack ?? "") : String(error)}`
    )
    .then((said) => parentPort?.postMessage(said));
});
