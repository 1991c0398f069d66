import type { Effects } from "../../../scripts/ingest/effects.ts";

/** Effects on a disk that is a map from path to bytes; the network is not there, and the clock stands. */
export interface MemoryEffects extends Effects {
  readonly disk: Map<string, Uint8Array>;
  readonly lines: string[];
  readonly slept: number[];
}

/** Returns effects that work on these files. */
export function createMemoryEffects(files: Iterable<readonly [string, Uint8Array | string]> = []): MemoryEffects {
  const encode = (content: Uint8Array | string): Uint8Array =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  const disk = new Map([...files].map(([path, content]) => [path, encode(content)]));
  const lines: string[] = [];
  const slept: number[] = [];
  return {
    disk,
    lines,
    slept,
    readFile: (path) => {
      const content = disk.get(path);
      return content ? Promise.resolve(content) : Promise.reject(new Error(`no file ${path}`));
    },
    writeFile: (path, content) => {
      disk.set(path, encode(content));
      return Promise.resolve();
    },
    rename: (from, to) => {
      const moved = [...disk].filter(([path]) => path === from || path.startsWith(`${from}/`));
      if (moved.length === 0) return Promise.reject(new Error(`no file ${from}`));
      for (const [path, content] of moved) {
        disk.delete(path);
        disk.set(`${to}${path.slice(from.length)}`, content);
      }
      return Promise.resolve();
    },
    remove: (path) => {
      for (const each of disk.keys()) if (each === path || each.startsWith(`${path}/`)) disk.delete(each);
      return Promise.resolve();
    },
    listFiles: (folder) =>
      Promise.resolve(
        [...disk.keys()]
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1))
          .toSorted()
      ),
    fetch: (url) => Promise.reject(new Error(`no network: ${url.href}`)),
    log: (line) => {
      lines.push(line);
    },
    now: () => new Date("2026-11-20T12:00:00Z"),
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      return Promise.resolve();
    }
  };
}
