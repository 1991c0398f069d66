import { posix } from "node:path";
import type { Dist } from "./dist.ts";

/** Returns every script that files speak of, at once or later: a name in quotes that is a script of the site. */
export function reachedScripts(dist: Dist, files: readonly string[]): ReadonlySet<string> {
  const found = new Set(files);
  for (const file of found) {
    for (const [, name = ""] of dist.text(file).matchAll(/["'`]([^"'`\s]+\.m?js)["'`]/g)) {
      for (const target of [posix.join(posix.dirname(file), name), name.replace(/^\.?\//, ""), name]) {
        if (dist.paths.has(target)) found.add(target);
      }
    }
  }
  return found;
}
