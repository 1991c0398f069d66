import { saveBlob } from "./saveBlob.ts";

/** Hands a text or bytes to the reader as a file. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  saveBlob(new Blob([content], { type }), name);
}
