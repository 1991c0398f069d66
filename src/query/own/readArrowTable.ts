import type { Codec } from "@uwdata/flechette";
import { checkArrowFrames } from "./arrowFrames.ts";
import { unpackLz4Frame } from "./lz4Frame.ts";
import { checkSize, largestUnpacked, OwnTableError, type RawColumns } from "./ownFile.ts";
import { plainCell } from "./plainCell.ts";

/** Returns the columns of an Arrow file or stream, or of Feather; its reader is loaded then. Throws an OwnTableError. */
export async function readArrowTable(bytes: Uint8Array): Promise<RawColumns> {
  const [{ tableFromIPC, setCompressionCodec, CompressionType }, { decompressZstd, decompressLz4Raw }] =
    await Promise.all([import("@uwdata/flechette"), import("hyparquet-compressors")]);
  setCompressionCodec(
    CompressionType.ZSTD,
    codec((data, length) => decompressZstd(data, new Uint8Array(length)))
  );
  setCompressionCodec(
    CompressionType.LZ4_FRAME,
    codec((data, length) => unpackLz4Frame(data, length, decompressLz4Raw))
  );
  try {
    checkArrowFrames(bytes, bytes[0] !== 0xff);
    const table = tableFromIPC(new Uint8Array(bytes), { useDate: true, useBigInt: true, useMap: false });
    checkSize(table.numRows, table.numCols);
    const names = table.names.map(String);
    const columns = names.map((_, place) =>
      Array.from(table.getChildAt(place).toArray() as Iterable<unknown>, plainCell)
    );
    if (columns.some(({ length }) => length !== table.numRows)) throw new OwnTableError("broken");
    return { kind: "columns", names, columns, rows: table.numRows };
  } catch (error) {
    throw error instanceof OwnTableError ? error : new OwnTableError("broken");
  }
}

/** What unpacks a buffer; one that says it is too large is not unpacked. */
function codec(unpack: (data: Uint8Array, length: number) => Uint8Array): Codec {
  return {
    encode: (data) => data,
    decode: (data, length) => {
      if (length < 0 || length > largestUnpacked) throw new OwnTableError("bomb");
      return unpack(data, length);
    }
  };
}
