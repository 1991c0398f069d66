import { toArrowStream } from "./arrowStream.ts";
import type { TableColumn } from "./columns.ts";
import { openParquet, type Part } from "./readParquetParts.ts";
import { joinStreams } from "./streamParts.ts";

/** Columns of the observations that other tables of the engine have too, or that only the files carry. */
export const leftOut: readonly string[] = ["name", "unit", "origin"];

/** So many rows go into the engine at once. */
const rowsAtOnce = 500_000;

/**
 * Returns a Parquet file as Arrow IPC streams of some rows each, which the engine takes as they are: read once at
 * build, not in every browser. Packed it is smaller than the Parquet, for each text stands in it once. Throws an
 * EngineError `data-file`.
 */
export async function toEngineTable(parquet: Uint8Array, without: readonly string[] = []): Promise<Uint8Array> {
  const { parts } = await openParquet(new Uint8Array(parquet).buffer);
  const streams: Uint8Array[] = [];
  let waiting: Part[] = [];
  let rows = 0;
  const flush = (): void => {
    const [first = []] = waiting;
    const columns = first.map((_, index) => joined(waiting.flatMap((part) => part[index] ?? [])));
    streams.push(toArrowStream(columns.filter(({ name }) => !without.includes(name))));
    waiting = [];
    rows = 0;
  };
  for await (const part of parts()) {
    waiting.push(part);
    rows += rowsOf(part);
    if (rows >= rowsAtOnce) flush();
  }
  if (rows > 0) flush();
  return joinStreams(streams);
}

function rowsOf([column]: Part): number {
  return column?.kind === "text" ? column.codes.length : (column?.values.length ?? 0);
}

/** The codes of texts are the same in every part, and the last part knows all texts. */
function joined(parts: readonly TableColumn[]): TableColumn {
  const last = parts.at(-1);
  if (!last) throw new RangeError("a column without parts");
  if (last.kind === "flag")
    return { ...last, values: parts.flatMap((part) => (part.kind === "flag" ? part.values : [])) };
  if (last.kind !== "text")
    return { ...last, values: parts.flatMap((part) => (part.kind === last.kind ? part.values : [])) };
  const codes = parts.flatMap((part) => (part.kind === "text" ? [part.codes] : []));
  const all = new Int32Array(codes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of codes) {
    all.set(each, at);
    at += each.length;
  }
  return { ...last, codes: all };
}
