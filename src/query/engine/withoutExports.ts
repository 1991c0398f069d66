const magicBytes = 8;
const exportSection = 7;

/**
 * Returns a WebAssembly module that exports only the names that are wanted; everything else stays byte for byte.
 * Binary format: WebAssembly core specification 2.0, section 5.5. Throws a RangeError where a section is cut short.
 */
export function withoutExports(module: Uint8Array, isWanted: (name: string) => boolean): Uint8Array {
  const parts: Uint8Array[] = [module.subarray(0, magicBytes)];
  for (let at = magicBytes; at < module.length;) {
    const size = readNumber(module, at + 1);
    const end = size.next + size.value;
    if (end > module.length) throw new RangeError(`a section ends at ${String(end)} of ${String(module.length)} bytes`);
    if (module[at] === exportSection) parts.push(...wantedExports(module.subarray(size.next, end), isWanted));
    else parts.push(module.subarray(at, end));
    at = end;
  }
  return joined(parts);
}

/** The section anew: its number, its size, how many exports, and of each the name, the kind and the index. */
function wantedExports(section: Uint8Array, isWanted: (name: string) => boolean): readonly Uint8Array[] {
  const kept: Uint8Array[] = [];
  const decoder = new TextDecoder();
  const count = readNumber(section, 0);
  let at = count.next;
  for (let index = 0; index < count.value; index += 1) {
    const length = readNumber(section, at);
    const kind = length.next + length.value;
    const end = readNumber(section, kind + 1).next;
    if (isWanted(decoder.decode(section.subarray(length.next, kind)))) kept.push(section.subarray(at, end));
    at = end;
  }
  const body = joined([writtenNumber(kept.length), ...kept]);
  return [Uint8Array.of(exportSection), writtenNumber(body.length), body];
}

/** An unsigned number of seven bits a byte, the least significant first (LEB128), and where it ends. */
function readNumber(bytes: Uint8Array, from: number): { readonly value: number; readonly next: number } {
  let [value, next, factor] = [0, from, 1];
  for (const byte of bytes.subarray(from)) {
    next += 1;
    value += (byte & 127) * factor;
    if (byte < 128) return { value, next };
    factor *= 128;
  }
  throw new RangeError(`a number is cut short at ${String(bytes.length)} bytes`);
}

function writtenNumber(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest % 128) + (rest >= 128 ? 128 : 0));
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
