import type { DataFile } from "./dataFiles.ts";
import { packedFiles } from "./packedFiles.ts";

/** A static path of a file to take away, for a route `data/[...name].{ending}.ts`. */
export interface FilePath {
  readonly params: { readonly name: string };
  readonly props: { readonly file: DataFile };
}

/** Returns the paths of the files to take away that end so: of all rows, and of the free ones below `free/`. */
export async function filePaths(ending: string): Promise<FilePath[]> {
  const files = [...(await packedFiles("all")), ...(await packedFiles("free"))];
  return files
    .filter(({ path }) => path.endsWith(`.${ending}`))
    .map((file) => ({ params: { name: file.path.slice(0, -ending.length - 1) }, props: { file } }));
}

/** Returns the answer of a route that gives a file. */
export async function respondWith(file: DataFile, contentType: string): Promise<Response> {
  return new Response(new Uint8Array(await file.bytes()), { headers: { "content-type": contentType } });
}
