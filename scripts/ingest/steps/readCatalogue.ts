import { createHash } from "node:crypto";
import { join } from "node:path";
import { SourceError } from "../adapter.ts";
import { parseJson } from "../csv.ts";
import { attributionOf, licenceClassOf, licenceOf } from "../licences.ts";
import { toSourceId } from "../sourceId.ts";
import type { SourceFile } from "../adapter.ts";
import type { Effects } from "../effects.ts";
import { known } from "../../../src/model/known.ts";

const catalogueName = "sources.json";

/** A file with its bytes, as found. */
export interface LoadedFile {
  /** With the bytes and SHA-256 of the content, which are those that the manifest tells. */
  readonly file: SourceFile;
  readonly content: Uint8Array;
  /** False where the catalogue of sources names other bytes or another hash. */
  readonly asCatalogued: boolean;
}

/** Returns the SHA-256 in lower-case hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

function textField(entry: object, name: string): string | undefined {
  const value: unknown = Reflect.get(entry, name);
  return typeof value === "string" ? value : undefined;
}

function toSourceFile(entry: unknown, index: number, catalogue: string): SourceFile {
  if (typeof entry !== "object" || entry === null) throw new SourceError(catalogue, `entry ${index} is no object`);
  const required = (name: string): string => {
    const text = textField(entry, name);
    if (text === undefined || text === "") throw new SourceError(catalogue, `entry ${index} has no "${name}"`);
    return text;
  };
  const file = required("file");
  const bytes: unknown = Reflect.get(entry, "bytes");
  if (typeof bytes !== "number") throw new SourceError(catalogue, `entry ${index} has no "bytes"`);
  const vintage = required("vintage");
  const licence = licenceOf(required("licence"), file);
  return {
    id: toSourceId(file),
    file,
    publisher: required("publisher"),
    attribution: attributionOf(file),
    licence,
    licenceClass: licenceClassOf(licence, file),
    url: required("url"),
    vintage,
    retrieved: textField(entry, "retrieved") ?? vintage,
    bytes,
    sha256: required("sha256")
  };
}

/** Two files of one stem (a table as XLSX and as CSV) would share an id: each after the first gets its extension. */
function withUniqueIds(files: readonly SourceFile[]): readonly SourceFile[] {
  const seen = new Set<string>();
  return files.map((file) => {
    const id = seen.has(file.id) ? `${file.id}-${known(file.file.split(".").at(-1), "ending").toLowerCase()}` : file.id;
    seen.add(id);
    return { ...file, id };
  });
}

/**
 * Returns the files that a folder's sources.json names, of these only those that `isRead` wants; throws a SourceError
 * for a missing or malformed catalogue.
 */
export async function readCatalogue(
  folder: string,
  effects: Effects,
  isRead: (file: string) => boolean = () => true
): Promise<readonly SourceFile[]> {
  const path = join(folder, catalogueName);
  const content = await effects.readFile(path).catch(() => {
    throw new SourceError(path, "cannot be read");
  });
  const catalogue = parseJson(content, path);
  const entries: unknown =
    typeof catalogue === "object" && catalogue !== null ? Reflect.get(catalogue, "sources") : null;
  if (!Array.isArray(entries) || entries.length === 0) throw new SourceError(path, `names no "sources"`);
  const files = entries.flatMap((entry: unknown, index) => {
    const file = typeof entry === "object" && entry !== null ? textField(entry, "file") : undefined;
    return file !== undefined && !isRead(file) ? [] : [toSourceFile(entry, index, path)];
  });
  const twice = files.find(({ file }, index) => files.findIndex((other) => other.file === file) !== index);
  if (twice) throw new SourceError(path, `names ${twice.file} twice`);
  return withUniqueIds(files);
}

/** Reads a catalogued file; throws a SourceError where it is missing, and marks it where it is not the file catalogued. */
export async function loadFile(folder: string, file: SourceFile, effects: Effects): Promise<LoadedFile> {
  const content = await effects.readFile(join(folder, file.file)).catch(() => {
    throw new SourceError(file.file, "cannot be read");
  });
  const hash = sha256(content);
  const asCatalogued = hash === file.sha256 && content.length === file.bytes;
  return { file: { ...file, bytes: content.length, sha256: hash }, content, asCatalogued };
}
