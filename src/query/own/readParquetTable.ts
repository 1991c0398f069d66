import {
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type AsyncBuffer,
  type Compressors,
  type FileMetaData
} from "hyparquet";
import { checkSize, largestUnpacked, OwnTableError, type Cell, type RawColumns } from "./ownFile.ts";
import { plainCell } from "./plainCell.ts";

/** Codecs that the reader of Parquet has itself; the others are loaded when a file needs one. */
const ownCodecs: ReadonlySet<string> = new Set(["UNCOMPRESSED", "SNAPPY"]);

/**
 * Returns the columns of a Parquet file; what is nested stands as JSON. What the file says about its size is looked at
 * before anything is unpacked. Throws an OwnTableError.
 */
export async function readParquetTable(bytes: Uint8Array): Promise<RawColumns> {
  const copy = new Uint8Array(bytes);
  const file: AsyncBuffer = { byteLength: copy.byteLength, slice: (from, to) => copy.buffer.slice(from, to) };
  const metadata = await parquetMetadataAsync(file).catch(() => {
    throw new OwnTableError("broken");
  });
  const names = namesOf(metadata);
  checkFooter(metadata, bytes.byteLength, names.length);
  const columns = new Map(names.map((name): [string, Cell[]] => [name, []]));
  const compressors = await codecsOf(metadata);
  try {
    let rowStart = 0;
    for (const { num_rows } of metadata.row_groups) {
      const rowEnd = rowStart + Number(num_rows);
      const part = await readPart(file, metadata, compressors, rowStart, rowEnd);
      for (const [name, cells] of columns) {
        const found = part.get(name);
        if (found?.length !== rowEnd - rowStart) throw new OwnTableError("broken");
        for (const value of found) cells.push(plainCell(value));
      }
      rowStart = rowEnd;
    }
  } catch {
    throw new OwnTableError("broken");
  }
  return { kind: "columns", names, columns: [...columns.values()], rows: columns.get(names[0] ?? "")?.length ?? 0 };
}

function namesOf(metadata: FileMetaData): readonly string[] {
  try {
    const names = parquetSchema(metadata).children.map(({ element }) => element.name);
    if (new Set(names).size === names.length) return names;
  } catch {
    // Said below.
  }
  throw new OwnTableError("broken");
}

/** The footer says how many rows and bytes there are: what is too large, or cannot be true, is not unpacked. */
function checkFooter({ num_rows, row_groups }: FileMetaData, size: number, width: number): void {
  if (num_rows === 0n || width === 0) throw new OwnTableError("empty");
  if (num_rows < 0n) throw new OwnTableError("broken");
  checkSize(Number(num_rows), width);
  let rows = 0;
  let unpacked = 0;
  for (const group of row_groups) {
    const own = Number(group.num_rows);
    if (own < 0) throw new OwnTableError("broken");
    rows += own;
    for (const { meta_data } of group.columns) {
      if (!meta_data) throw new OwnTableError("broken");
      const packed = Number(meta_data.total_compressed_size);
      if (packed < 0 || packed > size) throw new OwnTableError("broken");
      unpacked += Math.max(0, Number(meta_data.total_uncompressed_size));
      // A list may hold more values than there are rows, but no more than fit beside each other.
      checkSize(Math.min(Number(meta_data.num_values), Number.MAX_SAFE_INTEGER) / 20, 1);
    }
  }
  if (rows !== Number(num_rows)) throw new OwnTableError("broken");
  if (unpacked > largestUnpacked) throw new OwnTableError("bomb");
}

async function codecsOf({ row_groups }: FileMetaData): Promise<Compressors | undefined> {
  const isForeign = row_groups.some(({ columns }) =>
    columns.some(({ meta_data }) => meta_data && !ownCodecs.has(meta_data.codec))
  );
  if (!isForeign) return undefined;
  const { compressors } = await import("hyparquet-compressors");
  const checked = Object.entries(compressors).map(([codec, unpack]) => [
    codec,
    (input: Uint8Array, length: number): Uint8Array => {
      if (length > largestUnpacked) throw new OwnTableError("bomb");
      return unpack(input, length);
    }
  ]);
  return Object.fromEntries(checked) as Compressors;
}

async function readPart(
  file: AsyncBuffer,
  metadata: FileMetaData,
  compressors: Compressors | undefined,
  rowStart: number,
  rowEnd: number
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const found = new Map<string, unknown[]>();
  await parquetRead({
    file,
    metadata,
    rowStart,
    rowEnd,
    ...(compressors && { compressors }),
    onChunk: ({ columnName, columnData }) => {
      const values = found.get(columnName) ?? [];
      for (const value of Array.from(columnData)) values.push(value);
      if (values.length > rowEnd - rowStart) throw new OwnTableError("broken");
      found.set(columnName, values);
    }
  });
  return found;
}
