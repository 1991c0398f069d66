import { gzipSync, strToU8, zipSync } from "fflate";
import { tableFromArrays, tableToIPC } from "@uwdata/flechette";
import { Compression, Table as WasmTable, WriterPropertiesBuilder, writeParquet } from "parquet-wasm/node";
import { openDocumentOf, openDocumentRow } from "./openDocument.ts";
import { workbookOf } from "./workbook.ts";

/** Small whole files of every kind that is read, by name. */
export function wholeFiles(): ReadonlyMap<string, Uint8Array> {
  const columns = {
    country: ["Kenya", "Chad", "Niger", "Mali", "Uganda", "France"],
    year: [2020, 2021, 2022, 2023, 2024, 2024],
    value: [40.5, 13, 12.25, 30, 7, 92]
  };
  const csv = strToU8('country,year,value,note\nKenya,2020,"1,234.5",x\nChad,2021,13%,"a ""b"""\nNiger,2022,..,\n');
  const arrow = (format: "file" | "stream"): Uint8Array => tableToIPC(tableFromArrays(columns), { format })!;
  const parquet = (codec: keyof typeof Compression): Uint8Array => {
    const properties = new WriterPropertiesBuilder().setCompression(Compression[codec]).build();
    return writeParquet(WasmTable.fromIPCStream(arrow("stream")), properties);
  };
  const stat = {
    class: "dataset",
    id: ["geo", "time"],
    size: [2, 2],
    dimension: {
      geo: { category: { index: ["KEN", "TCD"] } },
      time: { category: { index: ["2023", "2024"] } }
    },
    value: [1, 2, 3, 4]
  };
  return new Map([
    ["csv", csv],
    ["semicolons", strToU8("sep=;\npays;2023;2024\nTchad;1.234,5;2\nMali;3;4\n")],
    ["utf16", Uint8Array.from(Buffer.from("\uFEFFpays;taux\nSénégal;1\nMali;2\n", "utf16le"))],
    ["json", strToU8(JSON.stringify(columns.country.map((country, row) => ({ country, value: columns.value[row] }))))],
    ["json-stat", strToU8(JSON.stringify(stat))],
    [
      "ods",
      openDocumentOf({
        data:
          openDocumentRow("country", "2023", "2024") +
          openDocumentRow("Kenya", 35, 40) +
          openDocumentRow("Chad", 12, null)
      })
    ],
    [
      "xlsx",
      workbookOf({
        First: [
          ["country", "value"],
          ["KEN", 40],
          ["TCD", 13.5]
        ]
      })
    ],
    ["zip", zipSync({ "a.csv": csv })],
    ["gzip", gzipSync(csv)],
    ["arrow", arrow("file")],
    ["arrow stream", arrow("stream")],
    ["parquet plain", parquet("UNCOMPRESSED")],
    ["parquet snappy", parquet("SNAPPY")],
    ["parquet zstd", parquet("ZSTD")],
    ["parquet gzip", parquet("GZIP")],
    ["parquet brotli", parquet("BROTLI")],
    ["parquet lz4", parquet("LZ4_RAW")]
  ]);
}

/** Returns what gives a number below another, the same ones for the same seed (mulberry32). */
export function seededBelow(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Returns a file with a few bytes of it changed, cut, doubled or moved. */
export function mutantOf(file: Uint8Array, below: (limit: number) => number): Uint8Array {
  let bytes = Uint8Array.from(file);
  for (let change = below(4); change >= 0; change -= 1) {
    const at = below(Math.max(1, bytes.length));
    const until = Math.min(bytes.length, at + 1 + below(16));
    switch (below(6)) {
      case 0:
        bytes[at] = below(256);
        break;
      case 1:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
        break;
      case 2:
        bytes.fill([0, 255, 127, 128][below(4)] ?? 0, at, until);
        break;
      case 3:
        bytes = bytes.slice(0, at);
        break;
      case 4:
        bytes = Uint8Array.from([...bytes.slice(0, until), ...bytes.slice(at)]);
        break;
      default:
        bytes = Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(until)]);
    }
  }
  return bytes;
}
