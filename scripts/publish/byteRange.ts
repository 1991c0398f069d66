/** Part of a file: from the first byte to the one before `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the part that a Range header asks for (RFC 9110, section 14): "bytes=0-99", "bytes=100-", "bytes=-8".
 * Undefined where it asks for the whole, for several parts, or cannot be read: the whole is a right answer to these.
 * "none" where the file has no such bytes.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | "none" | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  if (first === "") return last === "0" || size === 0 ? "none" : { start: Math.max(0, size - Number(last)), end: size };
  const start = Number(first);
  if (last !== "" && Number(last) < start) return undefined;
  return start >= size ? "none" : { start, end: last === "" ? size : Math.min(size, Number(last) + 1) };
}
