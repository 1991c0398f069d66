import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** How an address is asked: with a form where one is sent. */
export interface Asking {
  readonly signal: AbortSignal;
  readonly method?: "POST";
  readonly body?: URLSearchParams;
}

/** Everything that the run does to the world: disk, network, log, clock. Tests pass their own. */
export interface Effects {
  /** Throws where there is no such file. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Makes the folders that the path needs. */
  readonly writeFile: (path: string, content: Uint8Array | string) => Promise<void>;
  /** Moves a file or a folder in one step; replaces a file, makes the folders that it needs. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file or a folder with all that is in it; nothing happens where there is none. */
  readonly remove: (path: string) => Promise<void>;
  /** The files below a folder as paths relative to it, sorted; none where there is no such folder. */
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  readonly fetch: (url: URL, init: Asking) => Promise<Response>;
  readonly log: (line: string) => void;
  /** Only the date of a download may come from the clock. */
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Returns the effects of a real run. */
export function createEffects(): Effects {
  return {
    readFile: async (path) => new Uint8Array(await readFile(path)),
    writeFile: async (path, content) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    },
    rename: async (from, to) => {
      await mkdir(dirname(to), { recursive: true });
      await rename(from, to);
    },
    remove: (path) => rm(path, { recursive: true, force: true }),
    listFiles: async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          `${entry.parentPath}/${entry.name}`.slice(folder.length).replaceAll("\\", "/").replace(/^\//, "")
        )
        .toSorted();
    },
    fetch: (url, init) => fetch(url, init),
    log: (line) => {
      console.log(line);
    },
    now: () => new Date(),
    sleep: async (milliseconds) => {
      await wait(milliseconds);
    }
  };
}
