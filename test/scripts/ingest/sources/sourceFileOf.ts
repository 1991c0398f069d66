import { toSourceId } from "../../../../scripts/ingest/sourceId.ts";
import type { SourceFile } from "../../../../scripts/ingest/adapter.ts";

/** A source file of the catalogue with the fields that an adapter looks at. */
export function sourceFileOf(file: string, vintage = "2026-04"): SourceFile {
  return {
    id: toSourceId(file),
    file,
    publisher: "",
    attribution: "",
    licence: "",
    licenceClass: "unclear",
    url: "",
    vintage,
    retrieved: vintage,
    bytes: 0,
    sha256: ""
  };
}

/** The bytes of a text. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
