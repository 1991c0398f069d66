import { clientsName } from "./keptCaches.ts";

/** Knows of which build each open page is, also after the worker was put to sleep. */
export interface OpenPages {
  /** Keeps the build of a page; "" for one that is of another build than the worker's. */
  readonly remember: (page: string, build: string | Promise<string>) => Promise<void>;
  /** Returns the build of a page; undefined for one that the worker did not open. */
  readonly buildOf: (page: string) => Promise<string | undefined>;
  /** Forgets the pages that are closed. */
  readonly forget: (open: readonly string[]) => Promise<readonly string[]>;
}

/** Returns what knows the builds of open pages. */
export function createOpenPages(scope: string): OpenPages {
  const known = new Map<string, string | Promise<string>>();
  const addressOf = (page: string): string => `${scope}kept/pages/${encodeURIComponent(page)}`;
  const open = (): Promise<Cache> => caches.open(clientsName(scope));
  const read = async (page: string): Promise<string | undefined> =>
    await (await (await open()).match(addressOf(page)))?.text();
  return {
    remember: async (page, build) => {
      known.set(page, build);
      await (await open()).put(addressOf(page), new Response(await build));
    },
    buildOf: async (page) => await (known.get(page) ?? read(page)),
    forget: async (pages) => {
      const cache = await open();
      const alive = new Set(pages.map(addressOf));
      for (const { url } of await cache.keys()) if (!alive.has(url)) await cache.delete(url);
      const builds = await Promise.all(pages.map(read));
      return builds.filter((build) => build !== undefined);
    }
  };
}
