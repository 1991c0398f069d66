import { zipSync } from "fflate";

/** How hard to compress: 1 is fast, 9 is small. */
export type ZipLevel = 1 | 3 | 6 | 9;

/** Returns a ZIP of the files by path, in the order given, the same bytes for the same files: all are of 1980. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, level: ZipLevel): Uint8Array {
  return zipSync(Object.fromEntries(files), { level, mtime: new Date(1980, 0, 1) });
}
