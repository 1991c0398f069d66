import { describe, expect, it } from "vitest";
import { parquetOf } from "../../../src/query/export/parquet.ts";
import { OwnTableError, largestFile, readTable } from "../../../src/query/own/readTable.ts";

const csv = (text: string): Blob => new Blob([text]);

describe("readTable", () => {
  it("reads numbers as numbers and codes with leading zeros as text, and names every column", async () => {
    const table = await readTable(
      csv('\uFEFFcountry,value,code,area,value,\nKenya,1.5,004,x,2,\n"Côte, d’Ivoire",,010,y,-3e2,z\n\n')
    );
    expect(table.names).toEqual(["country", "value", "code", "area_2", "value_2", "column_6"]);
    expect(table.columns).toEqual([
      ["Kenya", "Côte, d’Ivoire"],
      [1.5, null],
      ["004", "010"],
      ["x", "y"],
      [2, -300],
      [null, "z"]
    ]);
  });

  it("reads a semicolon's decimal comma", async () => {
    expect((await readTable(csv("pays;taux\nTchad;12,5\nNiger;3\n"))).columns[1]).toEqual([12.5, 3]);
  });

  it.each([
    ["pays;taux\nTchad;1.234,5\nNiger;3\n", [1234.5, 3]],
    ["pays;taux\nTchad;1 234,5\nNiger;12\n", [1234.5, 12]],
    ['country,rate\nChad,"1,234.5"\nNiger,3\n', [1234.5, 3]],
    ["country,rate\nChad,45 %\nNiger,3.5%\n", [45, 3.5]],
    ["country;rate\nChad;1.234\nNiger;3\n", [1.234, 3]],
    ['country,rate\nChad,"12,5"\nNiger,3\n', ["12,5", "3"]]
  ])("reads numbers as people write them: %j", async (text, numbers) => {
    expect((await readTable(csv(text))).columns[1]).toEqual(numbers);
  });

  it.each(["utf16le", "latin1"] as const)("reads the letters of a file in %s", async (encoding) => {
    const bytes = Buffer.from(`${encoding === "latin1" ? "" : "\uFEFF"}pays;taux\nSénégal;1\n`, encoding);
    expect((await readTable(new Blob([new Uint8Array(bytes)]))).columns[0]).toEqual(["Sénégal"]);
  });

  it("reads Parquet", async () => {
    const bytes = parquetOf({
      columns: [
        { name: "country", type: "string" },
        { name: "value", type: "number" }
      ],
      rows: [
        ["KEN", 1.5],
        ["UGA", undefined]
      ]
    });
    const table = await readTable(new Blob([new Uint8Array(bytes)]));
    expect(table).toEqual({
      names: ["country", "value"],
      columns: [
        ["KEN", "UGA"],
        [1.5, null]
      ],
      rows: 2
    });
  });

  it.each([
    ["empty", ""],
    ["empty", "country,value\n"],
    ["broken", "just a line\nand another"],
    ["broken", "PAR1 and then nothing"],
    ["broken", "a,b\n\u0000\u0001,2"]
  ])("says %s of a bad file", async (fault, text) => {
    await expect(readTable(csv(text))).rejects.toEqual(expect.objectContaining({ name: OwnTableError.name, fault }));
  });

  it("does not read a file that is too large", async () => {
    const large = new Blob([new Uint8Array(largestFile + 1)]);
    await expect(readTable(large)).rejects.toMatchObject({ fault: "too-large" });
  });
});
