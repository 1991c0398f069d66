import { readFileSync } from "node:fs";
import type { Normalised, SourceAdapter, SourceFile } from "../../../../scripts/ingest/adapter.ts";
import { toSourceId } from "../../../../scripts/ingest/sourceId.ts";

/** A file of the catalogue of sources with nothing in it but its place. */
export function sourceFile(file: string): SourceFile {
  return {
    id: toSourceId(file),
    file,
    publisher: "",
    attribution: "",
    licence: "",
    licenceClass: "free",
    url: "",
    vintage: "2026",
    retrieved: "2026",
    bytes: 0,
    sha256: ""
  };
}

/** The bytes of a fixture, as text that a test can damage. */
export function fixtureText(file: string): string {
  return readFileSync(new URL(`../../../fixtures/${file}`, import.meta.url), "utf8");
}

/** What an adapter makes of a text that stands in that file. */
export function normaliseText<Row>(adapter: SourceAdapter<Row>, file: string, text: string): Normalised {
  const source = sourceFile(file);
  return adapter.normalise(adapter.parse(new TextEncoder().encode(text), source), source);
}

/** What an adapter makes of a fixture. */
export function normaliseFixture<Row>(adapter: SourceAdapter<Row>, file: string): Normalised {
  return normaliseText(adapter, file, fixtureText(file));
}
