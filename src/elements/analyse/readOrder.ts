import type { OwnFault, OwnTable } from "../../query/own/ownFile.ts";

/** What the worker that reads files is asked. */
export interface ReadOrder {
  readonly file: Blob;
  readonly part: string | undefined;
}

/** What it answers: first, that it is there. */
export type ReadAnswer = { readonly isReady: true } | { readonly table: OwnTable } | { readonly fault: OwnFault };
