import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";
import { once } from "../query/once.ts";

/** Where the build writes, and the base path of the site. */
export interface Built {
  readonly folder: string;
  readonly base: string;
}

/** As most hosts pack what they send. */
const level = 6;

const packed = promisify(gzip);

/**
 * Returns the bytes that a browser fetches to show a page, each file packed with gzip: its HTML, its style sheets and
 * icons, its scripts with all that they import at once. Throws where a file is not there.
 */
export async function loadedBytes(html: string, built: Built): Promise<number> {
  const sizeOf = (path: string): number => fileSize(join(built.folder, path));
  const files = filesLoaded(html, built);
  const sizes = [...files].map(sizeOf);
  return (await packed(html, { level })).length + sizes.reduce((sum, size) => sum + size, 0);
}

function filesLoaded(html: string, { folder, base }: Built): ReadonlySet<string> {
  const loading = [
    ...html.matchAll(/<link\b[^>]*\brel="(?:stylesheet|icon|preload|modulepreload)"[^>]*>/g),
    ...html.matchAll(/<(?:script|img)\b[^>]*\bsrc="[^"]*"[^>]*>/g)
  ];
  const addresses = loading.flatMap(([tag]) => /\b(?:href|src)="([^"]*)"/.exec(tag)?.[1] ?? []);
  const files = new Set(addresses.filter((each) => each.startsWith(base)).map((each) => each.slice(base.length)));
  for (const file of files)
    if (file.endsWith(".js"))
      for (const other of importsOf(join(folder, file))) files.add(posix.join(posix.dirname(file), other));
  return files;
}

/** Many pages load the same files. */
const fileSize = once((path: string): number => gzipSync(readFileSync(path), { level }).length);

/** What a built script imports when it starts; what it may import later is not loaded yet. */
const importsOf = once((path: string): readonly string[] => {
  const found = readFileSync(path, "utf8").matchAll(/\b(?:import|export)\b[^;"'()]*?["'](\.{1,2}\/[^"']+)["']/g);
  return [...found].flatMap(([, specifier]) => specifier ?? []);
});
