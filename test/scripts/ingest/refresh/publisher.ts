import { createServer } from "node:http";
import { createEffects } from "../../../../scripts/ingest/effects.ts";
import { createMemoryEffects } from "../memoryEffects.ts";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { MemoryEffects } from "../memoryEffects.ts";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that plays a publisher. */
export interface Publisher {
  readonly base: URL;
  /** The paths that were asked for, with their queries. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a server that gives the answers in turn, the last one again and again. */
export async function play(...answers: readonly Answer[]): Promise<Publisher> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(request.url ?? "");
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
  return { base: new URL(`http://127.0.0.1:${address.port}/`), asked, close };
}

/** An answer with status, headers and body. */
export function answer(
  status: number,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {}
): Answer {
  return (_, response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** A body that ends before the length that was announced. */
export const cutShort: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('[{"page":1,');
  setTimeout(() => response.destroy(), 20);
};

/** No answer at all. */
export const silence: Answer = () => undefined;

/** Effects on a disk in memory with the real network. */
export function createNetworkEffects(files?: Iterable<readonly [string, Uint8Array | string]>): MemoryEffects {
  return { ...createMemoryEffects(files), fetch: createEffects().fetch };
}
