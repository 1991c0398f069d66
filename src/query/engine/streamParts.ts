import { EngineError } from "./engineError.ts";

const lengthBytes = 4;

/** Returns Arrow IPC streams as one file, each behind its length (little-endian, four bytes). */
export function joinStreams(streams: readonly Uint8Array[]): Uint8Array {
  const file = new Uint8Array(streams.reduce((sum, { length }) => sum + lengthBytes + length, 0));
  const view = new DataView(file.buffer);
  let at = 0;
  for (const stream of streams) {
    view.setUint32(at, stream.length, true);
    file.set(stream, at + lengthBytes);
    at += lengthBytes + stream.length;
  }
  return file;
}

/** Returns the streams of such a file, without copying them; throws an EngineError `data-file` where it is cut short. */
export function splitStreams(file: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const streams: Uint8Array[] = [];
  let at = 0;
  while (at < file.length) {
    const start = at + lengthBytes;
    const end = start <= file.length ? start + view.getUint32(at, true) : Infinity;
    if (end > file.length) throw new EngineError("data-file", `cut short at ${String(file.length)} bytes`);
    streams.push(file.subarray(start, end));
    at = end;
  }
  return streams;
}
