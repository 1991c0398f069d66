import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changeRoles } from "../../../src/query/own/changeRoles.ts";
import { layTable } from "../../../src/query/own/layTable.ts";
import { understand, type Understood } from "../../../src/query/own/understand.ts";
import { countedOf, readAreas, understood } from "./ownFiles.ts";

const column = ({ table }: Understood, name: string) => table.columns.find((each) => each.name === name);
const numbers = async (cells: readonly string[]): Promise<unknown> => {
  const names = ["Kenya", "Chad", "Niger", "Mali", "Uganda", "France", "India", "Germany", "Norway"];
  const found = await understood(`country;rate\n${cells.map((cell, row) => `${names[row]};${cell}`).join("\n")}\n`);
  return column(found, "rate")?.values;
};

describe("the head of a reader's file", () => {
  it("is found under lines that are no part of it, and years side by side are years", async () => {
    const found = await understood(
      '\uFEFF"Data Source","World Development Indicators",\r\n\r\n"Last Updated Date","2026-07-01",\r\n\r\n' +
        '"Country Name","Country Code","Indicator Name","2022","2023","2024",\r\n' +
        '"Kenya","KEN","Use of the Internet","30","35","40",\r\n"Chad","TCD","Use of the Internet","12","13","",\r\n' +
        '"World","WLD","Use of the Internet","64","66","68",\r\n'
    );
    expect(found.table.notes).toEqual([
      { kind: "above", texts: ["Data Source · World Development Indicators", "Last Updated Date · 2026-07-01"] }
    ]);
    expect(countedOf(found)).toEqual(["KEN 2022 30", "KEN 2023 35", "KEN 2024 40", "TCD 2022 12", "TCD 2023 13"]);
    expect(found.areas.unmatched).toEqual([["World", 1]]);
    expect(layTable(found)).toMatchObject({ measures: ["Use of the Internet"], year: "year" });
    expect(found.open).toEqual([]);
  });

  it("ends where lines of one text begin, and a year of which nothing is known is a year", async () => {
    const found = await understood(
      "Country Name,Country Code,Series Name,2022 [YR2022],2023 [YR2023],2024 [YR2024]\nKenya,KEN,Internet,30,35,..\n" +
        "Chad,TCD,Internet,12,..,..\nEritrea,ERI,Internet,..,..,..\n,,,,,\n,,,,,\nData from database: WDI,,,,,\nLast Updated: 07/01/2026,,,,,\n"
    );
    expect(countedOf(found)).toEqual(["KEN 2022 30", "KEN 2023 35", "TCD 2022 12"]);
    expect(found.table).toMatchObject({
      rows: 3,
      notes: [{ kind: "below", texts: ["Data from database: WDI", "Last Updated: 07/01/2026"] }]
    });
    expect(column(found, "2024 [YR2024]")).toMatchObject({ kind: "number", missing: 3, marks: [".."] });
  });

  it.each([
    ["sep=;\npays;taux\nTchad;12,5\nNiger;3\n", ["pays", "taux"], 2],
    ["Table 1. Internet use\n\ncountry,value\nKenya,40\nChad,13\n", ["country", "value"], 2],
    ["# made by hand\ncountry\tvalue\nKenya\t40\n", ["country", "value"], 1],
    [
      "Country,Use,,Phone,\n,2022,2023,2022,2023\nKenya,1,2,3,4\nChad,5,6,7,8\n",
      ["Country", "Use 2022", "Use 2023", "Phone 2022", "Phone 2023"],
      2
    ],
    ["country,gdp,people\n,USD,million\nKenya,1,2\nChad,3,4\n", ["country", "gdp (USD)", "people (million)"], 2],
    ["country,value\n#country+name,#value\nKenya,40\nChad,13\n", ["country", "value"], 2],
    ["Kenya,40\nChad,13\nNiger,12\n", ["column_1", "column_2"], 3],
    ["gold,silver\nKenya,40,1\nChad,13,2\n", ["column_1", "gold", "silver"], 2],
    ["country|value\nKenya|40\nChad|13\n", ["country", "value"], 2]
  ])("of %j is %j", async (text, names, rows) => {
    const { table } = await understood(text);
    expect(table.columns.map(({ name }) => name)).toEqual(names);
    expect(table.rows).toBe(rows);
  });

  it("loses no row and no cell in silence", async () => {
    const open = await understood('country,value,note\nKenya,40,"He said ""hi"""\nChad,13,"unclosed\nNiger,12,x\n');
    expect(open.table.rows).toBe(3);
    expect(open.table.notes).toEqual([{ kind: "quote", lines: [3] }]);
    const early = await understood('country,value,note\nChad,13,"unclosed\nNiger,12,x\nMali,3,"y"\nKenya,"1",2\n');
    expect(countedOf(early, "value")).toEqual(["TCD 13", "NER 12", "MLI 3", "KEN 1"]);
    const ragged = await understood("country,value\nKenya,40,extra\nChad\nNiger,2\n");
    expect(ragged.table.notes).toEqual([
      { kind: "long", lines: [2], texts: ["extra"] },
      { kind: "short", lines: [3] }
    ]);
  });
});

describe("the numbers of a reader's file", () => {
  it.each([
    [
      ["30", "n/a", "12"],
      [30, null, 12]
    ],
    [
      ["30", "NA", "…", "null", "NaN", "–", "x", ":", "-"],
      [30, null, null, null, null, null, null, null, null]
    ],
    [
      ["−3.5", "2", "+4"],
      [-3.5, 2, 4]
    ],
    [
      [".5", "5.", "2"],
      [0.5, 5, 2]
    ],
    [
      ["$1200", "€30", "2"],
      [1200, 30, 2]
    ],
    [
      ["<0.1", "2", "3"],
      [null, 2, 3]
    ],
    [
      ["12.5 e", "13 p", "7[1]"],
      [12.5, 13, 7]
    ],
    [
      ["1200¹", "5*", "(7)"],
      [1200, 5, -7]
    ],
    [
      ["١٢٫٥", "٣", "۴"],
      [12.5, 3, 4]
    ],
    [
      ["12,34,567", "1", "2"],
      [1234567, 1, 2]
    ],
    [
      ["1e309", "2", "3"],
      [null, 2, 3]
    ],
    [
      ["5 m", "6 km", "7"],
      ["5 m", "6 km", "7"]
    ],
    [
      ["004", "010", "1"],
      ["004", "010", "1"]
    ],
    [
      ["9007199254740993", "1", "2"],
      ["9007199254740993", "1", "2"]
    ]
  ])("%j are %j", async (cells, wanted) => {
    expect(await numbers(cells)).toEqual(wanted);
  });

  it("say what was no number, where, and what was left away", async () => {
    const found = await understood("country,rate\nKenya,<0.1\nChad,2%\nNiger,n/a\nMali,3\n");
    expect(column(found, "rate")).toMatchObject({
      missing: 1,
      marks: ["n/a"],
      signs: ["%"],
      odd: [{ row: 0, text: "<0.1" }]
    });
  });

  it("that can be read in two ways are asked for, and the other way is kept", async () => {
    const found = await understood("country;value\nKenya;1.234\nChad;2.500\nMali;12.345\n");
    expect(found.open).toEqual(["reading"]);
    const said = understand(
      found.table,
      readAreas,
      changeRoles(found.roles, { kind: "reading", column: 1, reading: "other" })
    );
    expect(said.open).toEqual([]);
    expect(layTable(said).columns[2]).toMatchObject({ values: [1234, 2500, 12345] });
    // One cell that can only be read one way tells of all.
    expect((await understood("country;value\nKenya;1.234\nChad;2.5\n")).open).toEqual([]);
    expect((await understood('country,value\nKenya,"1,234"\nChad,"1,234.5"\n')).open).toEqual([]);
  });
});

const shared = join(import.meta.dirname, "../../../../shared/cases/own-table");

describe.skipIf(!existsSync(shared))("the collected cases", () => {
  it.each([
    ["c01-worldbank-site-download.csv", ["KEN 2024 40", "TCD 2023 13"]],
    ["c02-databank-dots.csv", ["KEN 2023 35", "TCD 2022 12"]],
    ["c12-itu-dataYear.csv", ["KEN 2024 40", "TCD 2024 13"]],
    ["c13-unsd-TimePeriod.csv", ["KEN 2024 40", "TCD 2024 13"]],
    ["c14-iso-date.csv", ["KEN 2024 40", "TCD 2024 13"]],
    ["p01-polars-default-zstd.parquet", ["KEN 40", "TCD 13"]],
    ["p03-date32.parquet", ["KEN 2024 40", "TCD 2024 13"]],
    ["p04-timestamp-year.parquet", ["KEN 2024 40", "TCD 2024 13"]]
  ])("%s: %j", async (file, wanted) => {
    const found = await understood(new Uint8Array(readFileSync(join(shared, file))));
    expect(countedOf(found)).toEqual(expect.arrayContaining(wanted));
    expect(found.open).toEqual([]);
  });
});
