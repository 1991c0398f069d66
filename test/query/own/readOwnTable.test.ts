import { gzipSync, strToU8, zipSync } from "fflate";
import { tableFromArrays, tableToIPC } from "@uwdata/flechette";
import { Compression, Table as WasmTable, WriterPropertiesBuilder, writeParquet } from "parquet-wasm/node";
import { describe, expect, it } from "vitest";
import { parquetOf } from "../../../src/query/export/parquet.ts";
import { workbookOf } from "./workbook.ts";
import { largestFile, OwnTableError, type OwnTable } from "../../../src/query/own/ownFile.ts";
import { readOwnTable } from "../../../src/query/own/readOwnTable.ts";

const bytesOf = (content: Uint8Array | string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(typeof content === "string" ? new TextEncoder().encode(content) : content);
const read = (content: Uint8Array | string, part?: string): Promise<OwnTable> =>
  readOwnTable(new Blob([bytesOf(content)]), part);
const cells = ({ columns }: OwnTable): unknown => Object.fromEntries(columns.map(({ name, values }) => [name, values]));
const refused = (fault: string): unknown => expect.objectContaining({ name: OwnTableError.name, fault });

/** A packed file that says of itself that it holds 400 MB, as one of nothing but zeros does. */
function sayingSize(packed: Uint8Array, kind: "zip" | "gzip"): Uint8Array {
  const bytes = Uint8Array.from(packed);
  const directory = Buffer.from(bytes).indexOf(Buffer.from("PK\u0001\u0002"));
  new DataView(bytes.buffer).setUint32(kind === "zip" ? directory + 24 : bytes.length - 4, 400_000_000, true);
  return bytes;
}

const two = { country: ["KEN", "TCD"], value: [40, 13.5] };

describe("a file of the reader", () => {
  it("has a name for each column, each once", async () => {
    const table = await read(
      '\uFEFFcountry,value,code,area,value,\nKenya,1.5,004,x,2,\n"Côte, d’Ivoire",,010,y,-3e2,z\n\n'
    );
    expect(cells(table)).toEqual({
      country: ["Kenya", "Côte, d’Ivoire"],
      value: [1.5, null],
      code: ["004", "010"],
      area_2: ["x", "y"],
      value_2: [2, -300],
      column_6: [null, "z"]
    });
  });

  it.each([
    ["utf16le", "\uFEFFpays;taux\nSénégal;1\n", "Sénégal"],
    ["utf16le", "pays;taux\nSénégal;1\n", "Sénégal"],
    ["latin1", "pays;taux\nSénégal;1\n", "Sénégal"]
  ] as const)("in %s is read letter by letter", async (encoding, text, name) => {
    expect((await read(Buffer.from(text, encoding))).columns[0]?.values).toEqual([name]);
  });

  it("in the Windows letters of Arabic is read, and one with a broken byte is still UTF-8", async () => {
    // "السنغال" in Windows-1256.
    const arabic = Uint8Array.from([...strToU8("x;y\n"), 0xc7, 0xe1, 0xd3, 0xe4, 0xdb, 0xc7, 0xe1, ...strToU8(";1\n")]);
    expect((await read(arabic)).columns[0]?.values).toEqual(["السنغال"]);
    const broken = Buffer.concat([
      Buffer.from("pays;n\nSénégal Bénin Côte Réunion Áé éà éè éé éé;1\nx"),
      Buffer.from([0xe9, 0x3b, 0x32])
    ]);
    expect(String((await read(broken)).columns[0]?.values[0])).toContain("Sénégal");
  });

  it.each(["UNCOMPRESSED", "SNAPPY", "GZIP", "BROTLI", "ZSTD", "LZ4_RAW"] as const)(
    "may be Parquet in %s",
    async (codec) => {
      const arrow = tableToIPC(tableFromArrays(two), { format: "stream" });
      const properties = new WriterPropertiesBuilder().setCompression(Compression[codec]).build();
      expect(cells(await read(writeParquet(WasmTable.fromIPCStream(arrow!), properties)))).toEqual(two);
    }
  );

  it("may be Parquet of ours, Arrow as a file or a stream, or JSON in many forms", async () => {
    const columns = [
      { name: "country", type: "string" as const },
      { name: "value", type: "number" as const }
    ];
    expect(
      cells(
        await read(
          parquetOf({
            columns,
            rows: [
              ["KEN", 40],
              ["TCD", 13.5]
            ]
          })
        )
      )
    ).toEqual(two);
    for (const format of ["file", "stream"] as const)
      expect(cells(await read(tableToIPC(tableFromArrays(two), { format })!))).toEqual(two);
    const records = two.country.map((country, row) => ({ country, value: two.value[row] }));
    for (const json of [
      records,
      { data: records },
      two,
      { country: { 0: "KEN", 1: "TCD" }, value: { 0: 40, 1: 13.5 } },
      [["country", "value"], ...records.map(Object.values)]
    ])
      expect(cells(await read(JSON.stringify(json)))).toEqual(two);
    expect(cells(await read(records.map((each) => JSON.stringify(each)).join("\n")))).toEqual(two);
    expect(cells(await read('{"KEN": 40, "TCD": 13.5}'))).toEqual({ key: two.country, value: two.value });
  });

  it("may be an answer of the World Bank's API, or JSON-stat", async () => {
    const bank = [
      { page: 1, total: 1 },
      [
        {
          indicator: { id: "X", value: "Use" },
          country: { id: "KE", value: "Kenya" },
          countryiso3code: "KEN",
          date: "2024",
          value: 40,
          unit: ""
        }
      ]
    ];
    expect(cells(await read(JSON.stringify(bank)))).toMatchObject({
      countryiso3code: ["KEN"],
      date: [2024],
      value: [40]
    });
    const stat = {
      version: "2.0",
      class: "dataset",
      id: ["geo", "time"],
      size: [2, 2],
      dimension: {
        geo: { category: { index: { EL: 0, DE: 1 }, label: { EL: "Greece", DE: "Germany" } } },
        time: { category: { index: ["2023", "2024"] } }
      },
      value: { 0: 1, 1: 2, 3: 4 }
    };
    expect(cells(await read(JSON.stringify(stat)))).toEqual({
      geo: ["EL", "EL", "DE", "DE"],
      "geo name": ["Greece", "Greece", "Germany", "Germany"],
      time: [2023, 2024, 2023, 2024],
      value: [1, 2, null, 4]
    });
  });

  it("may be a workbook, of which a sheet is chosen", async () => {
    const book = workbookOf({
      Notes: [["About"]],
      First: [
        ["country", "value"],
        ["KEN", 40],
        ["TCD", 13.5]
      ],
      Second: [
        ["iso3", "x"],
        ["KEN", 1]
      ]
    });
    const table = await read(book);
    expect(cells(table)).toEqual(two);
    expect(table).toMatchObject({ parts: ["Notes", "First", "Second"], part: "First" });
    expect(cells(await read(book, "Second"))).toEqual({ iso3: ["KEN"], x: [1] });
  });

  it("may be a workbook that begins with sheets of notes, which are no tables", async () => {
    const notes = [["About this file"], ["Nothing to see here"]];
    const figures = [
      ["country", "value"],
      ["KEN", 40],
      ["TCD", 13.5]
    ];
    const table = await read(workbookOf({ Notes: notes, More: notes, Figures: figures }));
    expect(cells(table)).toEqual(two);
    expect(table).toMatchObject({ part: "Figures", parts: ["Notes", "More", "Figures"] });
    await expect(read(workbookOf({ Notes: notes, More: notes }))).rejects.toEqual(refused("one-column"));
    await expect(read(workbookOf({ Notes: notes, Figures: figures }), "Notes")).rejects.toEqual(refused("one-column"));
  });

  it("may be packed, with others beside it", async () => {
    const csv = strToU8("country,value\nKEN,40\nTCD,13.5\n");
    expect(cells(await read(gzipSync(csv)))).toEqual(two);
    const zip = zipSync({
      "API_X.csv": csv,
      "Metadata_Country_API_X.csv": strToU8("a,b\n1,2\n"),
      "other.csv": strToU8("a,b\n1,2\n")
    });
    const table = await read(zip);
    expect(cells(table)).toEqual(two);
    expect(table).toMatchObject({ parts: ["API_X.csv", "other.csv"], part: "API_X.csv" });
  });

  it.each([
    ["empty", ""],
    ["empty", "country,value\n"],
    ["one-column", "just a line\nand another"],
    ["broken", "PAR1 and then nothing"],
    ["broken", "a,b\n\u0000\u0001,2"],
    ["broken", "PK\u0003\u0004 and then nothing"],
    ["broken", "ARROW1 and then nothing"],
    ["not-a-table", "<!doctype html><table></table>"],
    ["not-a-table", "%PDF-1.7"],
    ["not-a-table", '{"a": [{"b": {"c": {"d": {"e": 1}}}}], "x": 3}'.replace("[{", "{").replace("}]", "}")],
    ["wide", `${Array.from({ length: 5000 }, (_, place) => `c${place}`).join(",")}\n${"1,".repeat(4999)}1\n`]
  ])("is refused as %s: %#", async (fault, text) => {
    await expect(read(text)).rejects.toEqual(refused(fault));
  });

  it("is refused where it is large, an old workbook, or would be large unpacked", async () => {
    await expect(readOwnTable(new Blob([new Uint8Array(largestFile + 1)]))).rejects.toEqual(refused("too-large"));
    await expect(read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).rejects.toEqual(
      refused("xls")
    );
    await expect(read(sayingSize(zipSync({ "a.csv": strToU8("a,b\n1,2\n") }), "zip"))).rejects.toEqual(refused("bomb"));
    await expect(read(sayingSize(gzipSync(strToU8("a,b\n1,2\n")), "gzip"))).rejects.toEqual(refused("bomb"));
    const corner = workbookOf(
      {
        First: [
          ["country", "value"],
          ["KEN", 40]
        ]
      },
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    );
    await expect(read(corner)).rejects.toEqual(refused("too-large"));
  });

  it("takes one pass for as many equal names as it may have", async () => {
    const began = performance.now();
    await expect(read(`${"a,".repeat(150_000)}a\n${"1,".repeat(150_000)}1\n`)).rejects.toEqual(refused("wide"));
    await read(`${"a,".repeat(1500)}a\n${"1,".repeat(1500)}1\n`);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
