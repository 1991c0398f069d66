import { keptRegions } from "../../../src/kept/keptPaths.ts";
import type { MapRegion } from "../../../src/model/mapRegion.ts";

/** The areas of each region of the world, by their codes as addresses write them. */
export type RegionMembers = ReadonlyMap<MapRegion, ReadonlySet<string>>;

/** Returns the area or group whose page, panel or receipt a file is, as its address writes it; undefined for other files. */
export function areaOfFile(path: string): string | undefined {
  return /^(?:oembed\/)?[a-z]{2,3}\/(?:receipt\/)?country\/([^/]+)(?:\/|\.json$)/.exec(path)?.[1];
}

/**
 * Returns the parts of a language's pages, each with its files: the pages of a country and its receipt go with the region
 * of the country, all others are needed whatever region is kept.
 */
export function keptParts(paths: readonly string[], members: RegionMembers): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>(["pages", ...keptRegions].map((part) => [part, []]));
  for (const path of paths) {
    const area = areaOfFile(path);
    const region = area === undefined ? undefined : keptRegions.find((each) => members.get(each)?.has(area));
    parts.get(region ?? "pages")?.push(path);
  }
  return parts;
}

/** Returns files in groups whose bytes come to about so many, in their order; a large file stands alone. */
export function chunked<File extends { readonly content: Uint8Array }>(
  files: readonly File[],
  bytes: number
): readonly (readonly File[])[] {
  const chunks: File[][] = [];
  let size = Infinity;
  for (const file of files) {
    if (size + file.content.length > bytes) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(file);
    size += file.content.length;
  }
  return chunks;
}
