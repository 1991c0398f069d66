/**
 * Returns the text of a file: UTF-8; UTF-16, whether or not it says so at its start; and what spreadsheets of Arabic or
 * western Windows write where it is neither.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(wide, bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeBroken(bytes);
  }
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** How much of a file is looked at to tell how it is written. */
const looked = 20_000;

/** UTF-16 that does not say so: every other byte of its digits, commas and Latin letters is a zero. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const start = bytes.subarray(0, looked);
  if (start.length < 8) return undefined;
  const zeros = [0, 0];
  start.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 5;
  if (odd > many && even < odd / 20) return "utf-16le";
  return even > many && odd < even / 20 ? "utf-16be" : undefined;
}

/** Text that is no whole UTF-8: a few broken bytes in one that is, or one byte a letter. */
function decodeBroken(bytes: Uint8Array): string {
  const text = decodeAs("utf-8", bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (broken * 10 < whole) return text;
  return decodeAs(isArabic(bytes) ? "windows-1256" : "windows-1252", bytes);
}

/** In Arabic, letters beyond ASCII stand in words of their own; in French and Spanish, between others. */
function isArabic(bytes: Uint8Array): boolean {
  let run = 0;
  let inWords = 0;
  let all = 0;
  for (const byte of bytes.subarray(0, looked)) {
    const isHigh = byte >= 0x80;
    if (isHigh) all += 1;
    else if (run >= 3) inWords += run;
    run = isHigh ? run + 1 : 0;
  }
  return all > 0 && inWords + (run >= 3 ? run : 0) > all / 2;
}
