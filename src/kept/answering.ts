import { NetworkFirst } from "workbox-strategies";
import type { BuildCheck } from "./buildCheck.ts";
import { visitedName } from "./keptCaches.ts";
import { addressOf, fileOf } from "./keptPaths.ts";
import type { Build } from "./keptShapes.ts";
import { answerWith, type KeptFile, type KeptReader } from "./readKept.ts";
import type { OpenPages } from "./openPages.ts";
import type { PageRequest } from "./workerScope.ts";

/** What answers requests. */
export interface Answering {
  readonly scope: string;
  readonly build: Build;
  readonly reader: KeptReader;
  readonly pages: OpenPages;
  readonly isOfBuild: BuildCheck;
  /** Asks for the worker of a newer build. */
  readonly onOtherBuild: () => void;
}

/** After so many seconds without a word from the network a page comes from this device, where it is. */
const patienceSeconds = 15;

/**
 * Returns a page: from what the reader keeps of this build; else from the network, which is kept as visited if it is of
 * this build; else as it was visited; else from an older copy, which says so; else the page that says what is kept.
 */
export async function answerPage(to: Answering, request: PageRequest): Promise<Response> {
  const { scope, build, reader, pages } = to;
  const path = fileOf(scope, request.request.url);
  const remember = (of: string | Promise<string>): void => {
    request.waitUntil(pages.remember(request.resultingClientId, of));
  };
  const kept = await reader.find(path, build.id).catch(() => undefined);
  if (kept) {
    remember(build.id);
    return answerWith(path, kept.content);
  }
  const visited = new NetworkFirst({
    cacheName: visitedName(scope, build.id),
    networkTimeoutSeconds: patienceSeconds,
    plugins: [
      {
        cacheKeyWillBeUsed: () => Promise.resolve(addressOf(scope, path)),
        fetchDidSucceed: ({ response }) => {
          // Said at once, so that what the page asks for waits for it.
          if (response.ok) remember(to.isOfBuild(path, response.clone()).then((is) => (is ? build.id : "")));
          return Promise.resolve(response);
        },
        cacheWillUpdate: async ({ response }) => {
          if (response.ok && (await to.isOfBuild(path, response.clone()))) return response;
          if (response.ok) to.onOtherBuild();
          return null;
        },
        cachedResponseWillBeUsed: ({ cachedResponse }) => {
          if (cachedResponse) remember(build.id);
          return Promise.resolve(cachedResponse ?? null);
        },
        handlerDidError: async () => await lastResort(to, path, remember)
      }
    ]
  });
  return await visited.handle({ event: request as never, request: request.request });
}

async function lastResort(to: Answering, path: string, remember: (build: string) => void): Promise<Response> {
  const { scope, build, reader } = to;
  const older = await reader.find(path).catch(() => undefined);
  if (older) {
    remember(older.build);
    return answerWith(path, withNotice(older));
  }
  const about = `${path.slice(0, path.indexOf("/"))}/keep/index.html`;
  const found = await (await caches.open(visitedName(scope, build.id))).match(addressOf(scope, about));
  const kept = found ? undefined : await reader.find(about).catch(() => undefined);
  if (found || kept) remember(kept?.build ?? build.id);
  return found ?? (kept ? answerWith(about, kept.content) : Response.error());
}

/** A page of a copy that is not the newest says so at its beginning. */
function withNotice({ content, older }: KeptFile): string {
  return new TextDecoder().decode(content).replace(/<main\b[^>]*>/, (main) => main + older);
}

/**
 * Returns what a page fetches: of the build that the page is of, and of no other. Where the network has another by now,
 * there is no answer, and the page says that it could not load.
 */
export async function answerFile(to: Answering, { request, clientId }: PageRequest): Promise<Response> {
  const { scope, build, reader, pages } = to;
  const of = await pages.buildOf(clientId);
  // Of a page that this worker did not open, or that is of a newer build, the network knows more.
  if (of === undefined || of === "") return await fetch(request);
  const path = fileOf(scope, request.url);
  const kept = await reader.find(path, of).catch(() => undefined);
  if (kept) return answerWith(path, kept.content);
  const cache = await caches.open(visitedName(scope, of));
  const visited = async (): Promise<Response | undefined> => await cache.match(addressOf(scope, path));
  if (of !== build.id) return (await visited()) ?? otherBuild();
  const answer = await fetch(request).catch(() => undefined);
  if (!answer) return (await visited()) ?? Response.error();
  if (!answer.ok) return answer;
  if (await to.isOfBuild(path, answer.clone())) {
    await cache.put(addressOf(scope, path), answer.clone()).catch(() => undefined);
    return answer;
  }
  to.onOtherBuild();
  return (await visited()) ?? otherBuild();
}

/** What a page gets where only a file of another build is to be had. */
function otherBuild(): Response {
  return new Response(null, { status: 503, statusText: "another build" });
}
