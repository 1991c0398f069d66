import { gunzipSync, unzipSync, type UnzipFileInfo } from "fflate";
import { largestUnpacked, OwnTableError } from "./ownFile.ts";

/** A file in an archive, and how large it says that it is. */
export type Packed = Pick<UnzipFileInfo, "name" | "originalSize">;

/** An archive that lists more files than these is none of a table. */
const mostFiles = 5000;

/** Returns the files that an archive lists, without unpacking them; throws an OwnTableError. */
export function listArchive(bytes: Uint8Array): readonly Packed[] {
  const found: Packed[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (found.push({ name, originalSize }) > mostFiles) throw new OwnTableError("broken");
        return false;
      }
    });
  } catch {
    throw new OwnTableError("broken");
  }
  if (found.reduce((sum, { originalSize }) => sum + originalSize, 0) > largestUnpacked) throw new OwnTableError("bomb");
  return found;
}

/** Returns a file of an archive; throws an OwnTableError where it is broken or larger than is read. */
export function unpackFile(bytes: Uint8Array, name: string): Uint8Array {
  try {
    const file = unzipSync(bytes, { filter: (each) => each.name === name && each.originalSize <= largestUnpacked })[
      name
    ];
    if (file) return file;
  } catch {
    // Said below.
  }
  throw new OwnTableError("broken");
}

const smallestGzip = 18;

/** Returns what a gzip file holds; throws an OwnTableError where it is broken or larger than is read. */
export function unpackGzip(bytes: Uint8Array): Uint8Array {
  // A head, nothing in it, and a sum.
  if (bytes.byteLength < smallestGzip) throw new OwnTableError("broken");
  // The last four bytes say how large it is, whole gigabytes left away; a megabyte of nothing packs into a kilobyte.
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.byteLength - 4, true);
  if (size > largestUnpacked) throw new OwnTableError("bomb");
  try {
    return gunzipSync(bytes, { out: new Uint8Array(size) });
  } catch {
    throw new OwnTableError("broken");
  }
}
