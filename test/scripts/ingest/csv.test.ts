import { describe, expect, it } from "vitest";
import { numberIn, parseCsv, parseLines, yearIn } from "../../../scripts/ingest/csv.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("parseCsv", () => {
  it("reads quotes, commas in names, a byte order mark and either line end", () => {
    const rows = parseCsv(bytes('\uFEFFname,value\r\n"Korea, Rep.",1\r\nKenya,2\r\n'), "f.csv", ["name", "value"]);
    expect(rows).toEqual([
      { row: 2, cells: { name: "Korea, Rep.", value: "1" } },
      { row: 3, cells: { name: "Kenya", value: "2" } }
    ]);
  });

  it("reads tabs", () => {
    expect(parseCsv(bytes("a\tb\n1\t2\n"), "f.csv", ["b"], "\t")[0]?.cells).toEqual({ a: "1", b: "2" });
  });

  it.each([
    ["a,c\n1,2\n", 'f.csv: has no column "b"'],
    ["a,b\n", "f.csv: has no rows"],
    ["a,b\n1,2\n3\n", "f.csv: row 3: 1 cells under 2 columns"],
    ['a,b\n1,"2\n3,4\n', "f.csv: row"],
    ["", "f.csv: is empty"],
    ["a,b,b\n1,2,3\n", 'f.csv: has two columns "b"'],
    [" <!DOCTYPE html>\n<title>404</title>", "f.csv: is a web page, not data"]
  ])("refuses %j", (text, message) => {
    expect(() => parseCsv(bytes(text), "f.csv", ["b"])).toThrow(message);
  });

  it("refuses bytes that are not UTF-8", () => {
    expect(() => parseLines(Uint8Array.of(0x61, 0xff, 0xfe), "f.csv")).toThrow("f.csv: is not UTF-8 text");
  });
});

describe("numberIn", () => {
  it("reads decimals and exponents", () => {
    expect(numberIn("f", 2, "3.948e+007")).toBe(39_480_000);
    expect(numberIn("f", 2, " -0.5 ")).toBe(-0.5);
  });

  it.each(["", "..", "n/a", "1,5", "NaN", "Infinity", "12%"])("refuses %j", (text) => {
    expect(() => numberIn("f.csv", 9, text)).toThrow(`f.csv: row 9: "${text}" is not a number`);
  });
});

describe("yearIn", () => {
  it("reads a year and refuses what is none", () => {
    expect(yearIn("f.csv", 2, "2024")).toBe(2024);
    expect(() => yearIn("f.csv", 2, "24")).toThrow('f.csv: row 2: "24" is not a year');
    expect(() => yearIn("f.csv", 2, "2204")).toThrow('"2204" is not a year');
  });
});
