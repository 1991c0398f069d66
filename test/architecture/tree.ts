import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceText } from "./syntax.ts";

const notOurs = new Set(["node_modules", ".git", "dist", ".astro", ".cache", "coverage"]);

const isText = /\.(?:ts|tsx|astro|js|mjs|css|sql|json|md|svg|txt|csv|yml|yaml|html)$|^[^.]+$|^\.[a-z]+(?:rc|ignore)$/;

/** Returns the paths of the repository's own files, relative to it, with forward slashes. */
export function pathsBelow(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    if (entry.isDirectory()) return pathsBelow(join(root, entry.name)).map((path) => `${entry.name}/${path}`);
    return entry.isFile() ? [entry.name] : [];
  });
}

/** Reads the text files among those paths; the rest are left out. */
export function textsOf(root: string, paths: readonly string[]): readonly SourceText[] {
  return paths
    .filter((path) => isText.test(path.split("/").at(-1) ?? ""))
    .map((path) => ({
      path: relative(root, join(root, path)).split(sep).join("/"),
      text: readFileSync(join(root, path), "utf8")
    }));
}
