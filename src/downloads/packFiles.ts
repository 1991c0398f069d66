import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import type { ZipLevel } from "../query/export/zip.ts";

/** Returns the ZIP that `zipOf` makes, compressed by Node beside the drawing of pages, not in its place. */
export async function packFiles(files: ReadonlyMap<string, Uint8Array>, level: ZipLevel): Promise<Uint8Array> {
  const zip = new ZipFile();
  const options = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, compressionLevel: level };
  for (const [path, bytes] of files)
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), path, options);
  zip.end();
  return buffer(zip.outputStream);
}
