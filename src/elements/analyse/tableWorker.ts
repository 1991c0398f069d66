import { OwnTableError, readTable } from "../../query/own/readTable.ts";

/** Runs in a worker of its own: reads the reader's file, so that the page stays alive meanwhile. */
addEventListener("message", ({ data }: MessageEvent<Blob>) => {
  readTable(data).then(
    (table) => postMessage({ table }),
    (error: unknown) => postMessage({ fault: error instanceof OwnTableError ? error.fault : "broken" })
  );
});
