import { registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";
import { answerFile, answerPage, type Answering } from "./answering.ts";
import { createBuildCheck } from "./buildCheck.ts";
import { cachesOf, visitedName } from "./keptCaches.ts";
import { fileOf, isDated, shardOf } from "./keptPaths.ts";
import type { Build } from "./keptShapes.ts";
import { createOpenPages } from "./openPages.ts";
import { answerWith, createKeptReader } from "./readKept.ts";
import { saveOpenPages } from "./saveOpenPages.ts";
import type { PageRequest, WorkerScope } from "./workerScope.ts";

/** Written by scripts/publish/kept/bundleWorker.ts. */
declare const __BUILD__: Build;

const worker = self as unknown as WorkerScope;
const build = __BUILD__;
const { scope } = worker.registration;
const to: Answering = {
  scope,
  build,
  reader: createKeptReader(scope),
  pages: createOpenPages(scope),
  isOfBuild: createBuildCheck(scope, build),
  onOtherBuild: () => void worker.registration.update().catch(() => undefined)
};

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(begin()));

/** Begins with an empty cache of visited pages, and with what is open before there was a worker. */
async function begin(): Promise<void> {
  await caches.open(visitedName(scope, build.id));
  const { open, builds } = await dropOld();
  if (builds.length === 0) await saveOpenPages(to, open);
}

/** Drops what was visited of other builds, but for the pages that are still open; returns those, and their builds. */
async function dropOld() {
  const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const builds = await to.pages.forget(open.map(({ id }) => id));
  for (const { kind, build: of, name } of await cachesOf(scope))
    if (kind === "visited" && of !== build.id && !builds.includes(of)) await caches.delete(name);
  return { open, builds };
}

/** A page of another build may have been closed since. */
async function dropIfOld(): Promise<void> {
  const others = (await cachesOf(scope)).filter(({ kind, build: of }) => kind === "visited" && of !== build.id);
  if (others.length > 0) await dropOld();
}

const pathOf = (url: URL): string => fileOf(scope, url.href);
const asRequest = (event: unknown): PageRequest => event as PageRequest;

registerRoute(
  ({ request, url }) => request.mode === "navigate" && request.destination === "document" && isPage(pathOf(url)),
  ({ event }) => {
    const request = asRequest(event);
    request.waitUntil(dropIfOld());
    return answerPage(to, request);
  }
);

registerRoute(
  ({ request, url }) => request.mode !== "navigate" && shardOf(pathOf(url)) !== undefined,
  ({ event }) => answerFile(to, asRequest(event))
);

const dated = new CacheFirst({
  cacheName: visitedName(scope, build.id),
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      // Its name holds its hash: where it comes from is all the same.
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
        if (cachedResponse) return cachedResponse;
        const path = pathOf(new URL(request.url));
        const kept = await to.reader.find(path).catch(() => undefined);
        return kept ? answerWith(path, kept.content) : ((await caches.match(request)) ?? null);
      }
    }
  ]
});
registerRoute(({ url }) => isDated(pathOf(url)), dated);

function isPage(path: string): boolean {
  return path.endsWith("index.html") && shardOf(path) !== undefined;
}
