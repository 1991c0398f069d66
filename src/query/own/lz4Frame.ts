/** Unpacks one block of LZ4 into so many bytes. */
export type UnpackBlock = (block: Uint8Array, length: number) => Uint8Array;

const magic = 0x184d2204;

/**
 * Returns what a frame of LZ4 holds, of so many bytes (the form in which Arrow packs): its blocks one behind the other,
 * each on its own. Throws an Error where it is none.
 *
 * @see https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md
 */
export function unpackLz4Frame(frame: Uint8Array, length: number, unpackBlock: UnpackBlock): Uint8Array {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (view.getUint32(0, true) !== magic) throw new Error("no LZ4 frame");
  const flags = view.getUint8(4);
  const hasOwnSums = (flags & 0x10) !== 0;
  let at = 6 + (flags & 0x08 ? 8 : 0) + (flags & 0x01 ? 4 : 0) + 1;
  const most = 1 << (8 + 2 * ((view.getUint8(5) >> 4) & 7));
  const parts: Uint8Array[] = [];
  let found = 0;
  while (found < length) {
    const head = view.getUint32(at, true);
    const size = head & 0x7fffffff;
    if (size === 0) break;
    const block = frame.subarray(at + 4, at + 4 + size);
    const isPlain = head >>> 31 === 1;
    const part = isPlain ? block : unpackBlock(block, Math.min(most, length - found));
    parts.push(part);
    found += part.length;
    at += 4 + size + (hasOwnSums ? 4 : 0);
  }
  if (found !== length) throw new Error("an LZ4 frame of another length");
  const whole = new Uint8Array(length);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
