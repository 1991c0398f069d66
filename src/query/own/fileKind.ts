/** What kind of file its first bytes say that it is. */
export type FileKind = "parquet" | "arrow" | "arrow-stream" | "zip" | "xls" | "gzip" | "json" | "other" | "text";

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** Forms of files that hold no table of ours, by how they begin: PDF, pictures, web pages, programs. */
const others = /^(?:%PDF|\x89PNG|GIF8|\xff\xd8\xff|\x7fELF|SQLite format|\s*<(?:!doctype|html|\?xml|svg))/i;

/** Returns the kind of a file by its first bytes, whatever its name says. */
export function fileKind(bytes: Uint8Array): FileKind {
  const four = ascii(bytes, 0, 4);
  if (four === "PAR1") return "parquet";
  if (ascii(bytes, 0, 6) === "ARROW1") return "arrow";
  if (four === "\xff\xff\xff\xff") return "arrow-stream";
  if (four === "PK\u0003\u0004" || four === "PK\u0005\u0006") return "zip";
  if (four === "\xd0\xcf\x11\xe0") return "xls";
  if (four.startsWith("\x1f\x8b")) return "gzip";
  const start = ascii(bytes, 0, 64);
  if (others.test(start)) return "other";
  return /^(?:\xef\xbb\xbf)?\s*[[{]/.test(start) ? "json" : "text";
}
