import readWorkbook, { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { indicatorIds } from "../../../src/catalog/catalog.ts";
import type { FigureTable } from "../../../src/query/export/figureTable.ts";
import { columnLetters, sheetName, sheetOf, workbook } from "../../../src/query/export/workbook.ts";

const table: FigureTable = {
  columns: [
    { name: "area", type: "string" },
    { name: "name", type: "string" },
    { name: "value", type: "number" },
    { name: "local", type: "boolean" }
  ],
  rows: [
    ["KEN", '=HYPERLINK("x")', 35.048_712_345_678_9, true],
    ["CIV", "Côte d’Ivoire <&>\u0007", -1e-7, false],
    ["COD", undefined, 0, undefined],
    ["ARE", "الإمارات", undefined, undefined]
  ]
};

describe("workbook", () => {
  it("is read back by another program: every digit, every script, nothing run as a formula", async () => {
    const rows = await readSheet(Buffer.from(workbook([sheetOf("internet-use", table)])), "internet-use");
    expect(rows).toEqual([
      ["area", "name", "value", "local"],
      ["KEN", '=HYPERLINK("x")', 35.048_712_345_678_9, true],
      ["CIV", "Côte d’Ivoire <&>", -1e-7, false],
      ["COD", null, 0, null],
      ["ARE", "الإمارات", null, null]
    ]);
  });

  it("has each sheet under its name", async () => {
    const file = workbook([sheetOf("a", table), sheetOf("b & c", { columns: table.columns, rows: [] })]);
    const sheets = await readWorkbook(Buffer.from(file));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["a", "b & c"]);
    expect(sheets[1]?.data).toHaveLength(1);
  });

  it("gives the same bytes at another time", async () => {
    const before = workbook([sheetOf("a", table)]);
    await new Promise((done) => setTimeout(done, 2100));
    expect(Buffer.from(workbook([sheetOf("a", table)])).equals(Buffer.from(before))).toBe(true);
  });
});

describe("sheetName", () => {
  it("cuts the longest words short, and keeps the last, at 31 letters at most", () => {
    expect(sheetName("daily-use-among-users-rural-parity")).toBe("daily-use-amon-user-rura-parity");
    expect(sheetName("mobile-data-voice-low-basket-usd")).toBe("mobile-data-voice-low-baske-usd");
    expect(sheetName("internet-use")).toBe("internet-use");
    expect(sheetName("x".repeat(40)).length).toBeLessThanOrEqual(31);
  });
});

describe("the sheets of all indicators", () => {
  it("have a name each, that Excel can have", async () => {
    const names = indicatorIds.map(sheetName);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(indicatorIds.length);
    for (const name of names) expect(name).toMatch(/^[a-z\d-]{1,31}$/);
    const alike = await readWorkbook(Buffer.from(workbook([sheetOf("a", table), sheetOf("A", table)])));
    expect(alike.map(({ sheet }) => sheet)).toEqual(["a", "A-2"]);
  });
});

describe("columnLetters", () => {
  it("counts on after Z", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
});
