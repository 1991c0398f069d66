import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { double, flag, integer, readTable, text, writeTable } from "../../scripts/ingest/parquet.ts";
import type { ExportCell, FigureTable } from "../../src/query/export/figureTable.ts";
import { csvOf } from "../../src/query/csv.ts";
import { decodeText } from "../../src/query/own/decodeText.ts";
import { OwnTableError } from "../../src/query/own/ownFile.ts";
import { readOwnTable } from "../../src/query/own/readOwnTable.ts";
import { toNumbers } from "../../src/query/own/toNumbers.ts";
import { understand } from "../../src/query/own/understand.ts";
import { readAreas } from "../query/own/ownFiles.ts";
import { anyText, holds, holdsAsync } from "./seeded.ts";

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const cell: fc.Arbitrary<ExportCell> = fc.oneof(anyText, number, fc.boolean(), fc.constant(undefined));
const tables: fc.Arbitrary<FigureTable> = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    columns: fc
      .array(anyText, { minLength: width, maxLength: width })
      .map((names) => names.map((name) => ({ name, type: "string" as const }))),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 })
  })
);

describe("a CSV", () => {
  it("is read by a program of others as it was, and no cell of it is run by a spreadsheet", () => {
    const plain = (own: ExportCell): string => (own === undefined ? "" : String(own));
    holds(
      fc.property(tables, ({ columns, rows }) => {
        const { data, errors } = Papa.parse<string[]>(csvOf({ columns, rows }).replace(/\n$/, ""), {
          delimiter: ",",
          newline: "\n"
        });
        expect(errors).toEqual([]);
        const wanted = [columns.map(({ name }) => name), ...rows.map((row) => row.map(plain))];
        expect(data.map((row) => row.map((own) => own.replace(/^'(?=[=+@\t\r-])/, "")))).toEqual(
          wanted.map((row) => row.map((own) => own.replace(/^'(?=[=+@\t\r-])/, "")))
        );
        for (const own of data.flat()) expect(own).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?(?:e[+-]?\d+)?$))/i);
      })
    );
  });
});

describe("a Parquet file", () => {
  interface Row {
    readonly name: string | undefined;
    readonly year: number | undefined;
    readonly value: number | undefined;
    readonly known: boolean | undefined;
  }
  const maybe = <T>(own: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(own, { nil: undefined });
  const rows: fc.Arbitrary<readonly Row[]> = fc.array(
    fc.record({
      name: maybe(anyText),
      year: maybe(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      value: maybe(number),
      known: maybe(fc.boolean())
    }),
    { maxLength: 40 }
  );

  it("gives every cell back, and the same rows are the same bytes", async () => {
    const columns = [
      text<Row>("name", ({ name }) => name),
      integer<Row>("year", ({ year }) => year),
      double<Row>("value", ({ value }) => value),
      flag<Row>("known", ({ known }) => known)
    ];
    await holdsAsync(
      fc.asyncProperty(rows, async (table) => {
        const bytes = writeTable(columns, table);
        expect(writeTable(columns, table)).toEqual(bytes);
        const read = await readTable(bytes);
        expect(read).toEqual(
          table.map(({ name = null, year = null, value = null, known = null }) => ({ name, year, value, known }))
        );
      })
    );
  });
});

const kinds = ["empty", "broken", "too-large", "one-column", "not-a-table", "no-area", "bomb", "wide", "xls"];

describe("a table of the reader", () => {
  it("is read or refused by name, whatever the file holds", async () => {
    const lines = fc.array(
      fc.array(fc.oneof(anyText, fc.constantFrom("KEN", "1,5", "2.5", "1 234,5", "12%", "")), { maxLength: 4 }),
      { maxLength: 6 }
    );
    const csv = fc.tuple(lines, fc.constantFrom(",", ";", "\t", "|"), fc.constantFrom("\n", "\r\n", "\r"));
    const parquet = fc
      .uint8Array({ maxLength: 200 })
      .map((bytes) => Uint8Array.from([...Buffer.from("PAR1"), ...bytes]));
    const files = fc.oneof(
      csv.map(([rows, comma, end]) => rows.map((row) => row.join(comma)).join(end)),
      fc.uint8Array({ maxLength: 200 }),
      parquet,
      anyText
    );
    await holdsAsync(
      fc.asyncProperty(files, async (content) => {
        try {
          const table = await readOwnTable(new Blob([content]));
          const names = table.columns.map(({ name }) => name);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          for (const name of names) expect(name).toMatch(/^\S(?:.*\S)?$/u);
          for (const { values } of table.columns) {
            expect(values).toHaveLength(table.rows);
            for (const own of values) expect(typeof own === "number" ? Number.isFinite(own) : own).not.toBe(false);
          }
          understand(table, readAreas);
        } catch (error) {
          expect(error).toBeInstanceOf(OwnTableError);
          expect(kinds).toContain((error as OwnTableError).fault);
        }
      }),
      400
    );
  });

  it("has its numbers as they were written, however thousands and decimals are parted", () => {
    const written = fc.constantFrom(
      { group: ",", decimal: ".", free: false },
      { group: "\u202f", decimal: ",", free: true },
      { group: ".", decimal: ",", free: true },
      { group: " ", decimal: ".", free: false }
    );
    const values = fc.array(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), { minLength: 1, maxLength: 6 });
    holds(
      fc.property(values, fc.integer({ min: 1, max: 3 }), written, (wholes, decimals, { group, decimal, free }) => {
        // A last cell that can only be read one way: 1.234 alone may be either.
        const all = [...wholes, 1_234_567_890].map((whole) => whole / 10 ** decimals);
        const texts = all.map((value) => {
          const [whole = "", rest = ""] = Math.abs(value).toFixed(decimals).split(".");
          return (value < 0 ? "-" : "") + whole.replace(/\B(?=(\d{3})+$)/g, group) + decimal + rest;
        });
        const numbers = toNumbers(texts, free)?.values;
        expect(numbers).toHaveLength(all.length);
        numbers?.forEach((own, index) => expect(own).toBeCloseTo(all[index]!, decimals + 1));
      })
    );
  });

  it("finds areas in any cells without an error, each in its row", () => {
    const own = fc.oneof(anyText, fc.constantFrom("KEN", "kenya ", "TCHAD", "148", 404, null, 1.5, true));
    holds(
      fc.property(anyText, fc.array(own, { maxLength: 12 }), (name, cells) => {
        const { codes, unmatched, share } = readAreas(name, cells);
        expect(codes).toHaveLength(cells.length);
        const filled = cells.filter((cell) => cell !== null && String(cell).trim() !== "").length;
        const lost = unmatched.reduce((sum, [, rows]) => sum + rows, 0);
        expect(codes.filter((code) => code !== undefined)).toHaveLength(filled - lost);
        expect(share).toBeCloseTo(filled === 0 ? 0 : (filled - lost) / filled);
      })
    );
  });

  it("is decoded as it was encoded", () => {
    holds(
      fc.property(anyText, (content) => {
        expect(decodeText(new TextEncoder().encode(content))).toBe(content.replace(/^\uFEFF/, ""));
        const utf16 = Buffer.from(`\uFEFF${content}`, "utf16le");
        expect(decodeText(utf16)).toBe(content);
        expect(decodeText(Buffer.from(utf16).swap16())).toBe(content);
      })
    );
  });
});
