/**
 * The names of caches: other sites may stand on the same host, so that each holds the address below which this one
 * stands; and the build, so that no cache ever holds files of two.
 */

/** A cache of this site, by its name. */
export interface CacheName {
  readonly kind: "visited" | "kept";
  readonly build: string;
  /** The language of what is kept. */
  readonly language: string | undefined;
  readonly name: string;
}

/** Returns the name of the cache of visited pages of a build. */
export function visitedName(scope: string, build: string): string {
  return `${scope} visited ${build}`;
}

/** Returns the name of the cache of what the reader keeps of a language, from a build. */
export function keptName(scope: string, build: string, language: string): string {
  return `${scope} kept ${build} ${language}`;
}

/** Returns the name of the cache that says which build each open page is of. */
export function clientsName(scope: string): string {
  return `${scope} pages`;
}

/** Returns the caches of this site. */
export async function cachesOf(scope: string): Promise<readonly CacheName[]> {
  return (await caches.keys()).flatMap((name) => {
    if (!name.startsWith(`${scope} `)) return [];
    const [kind, build = "", language] = name.slice(scope.length + 1).split(" ");
    return kind === "visited" || kind === "kept" ? [{ kind, build, language, name }] : [];
  });
}

/** Returns where something below `kept/` stands. */
export function keptAddress(scope: string, file: string): string {
  return `${scope}kept/${file}`;
}

/** The file of a cache that says what is in it: it is on no server. */
export const stateFile = "state.json";
