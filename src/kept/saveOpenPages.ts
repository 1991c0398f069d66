import type { Answering } from "./answering.ts";
import { visitedName } from "./keptCaches.ts";
import { addressOf, fileOf, isDated, shardOf } from "./keptPaths.ts";
import type { OpenPage } from "./workerScope.ts";

/**
 * Keeps the pages that were open before there was a worker, with the scripts and styles that they name, and the page that
 * says what is kept: it stands in for all others where there is no network.
 */
export async function saveOpenPages(to: Answering, open: readonly OpenPage[]): Promise<void> {
  const paths = open
    .filter(({ frameType }) => frameType !== "nested")
    .map(({ url }) => fileOf(to.scope, url))
    .filter((path) => path.endsWith("/index.html") && shardOf(path) !== undefined);
  const languages = new Set(paths.map((path) => path.slice(0, path.indexOf("/"))));
  const about = [...languages].map((language) => `${language}/keep/index.html`);
  for (const path of new Set([...paths, ...about])) await savePage(to, path).catch(() => undefined);
}

async function savePage(to: Answering, path: string): Promise<void> {
  const { scope, build } = to;
  const address = addressOf(scope, path);
  const cache = await caches.open(visitedName(scope, build.id));
  if (await cache.match(address)) return;
  const answer = await fetch(address);
  if (!(await to.isOfBuild(path, answer.clone()))) return;
  const wanted = new Set(namedIn(address, await answer.clone().text()));
  await cache.put(address, answer);
  for (const file of wanted) {
    if (!isDated(fileOf(scope, file)) || (await cache.match(file))) continue;
    const found = await fetch(file);
    if (!found.ok) continue;
    if (file.endsWith(".js")) for (const each of namedIn(file, await found.clone().text())) wanted.add(each);
    await cache.put(file, found);
  }
}

/** The scripts and styles that a page links, or that a script imports before it runs. */
function namedIn(address: string, text: string): readonly string[] {
  const pattern = address.endsWith(".js")
    ? /(?:from|import)\s*"(\.[^"]+\.js)"/g
    : /(?:src|href)="([^"]+\.(?:js|css))"/g;
  return [...text.matchAll(pattern)].map(([, name = ""]) => new URL(name, address).href);
}
