import { OwnTableError } from "../../query/own/ownFile.ts";
import { readOwnTable } from "../../query/own/readOwnTable.ts";
import type { ReadAnswer, ReadOrder } from "./readOrder.ts";

// A reader of a broken file may fail in several columns at once; the first failure is the answer.
addEventListener("unhandledrejection", (event) => event.preventDefault());

const answer = (message: ReadAnswer): void => postMessage(message);
answer({ isReady: true });

/** Runs in a worker of its own: reads the reader's file, so that the page stays alive meanwhile. */
addEventListener("message", ({ data: { file, part } }: MessageEvent<ReadOrder>) => {
  readOwnTable(file, part).then(
    (table) => answer({ table }),
    (error: unknown) => answer({ fault: error instanceof OwnTableError ? error.fault : "broken" })
  );
});
