import { tableFromIPC } from "apache-arrow";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../../src/query/csv.ts";
import { toArrowFile } from "../../../src/query/engine/arrowStream.ts";
import { answerTable, columnsOf } from "../../../src/query/export/answerTable.ts";
import { parquetOf } from "../../../src/query/export/parquet.ts";
import { snippet } from "../../../src/query/export/snippets.ts";

const table = answerTable(
  [
    { name: "area", meaning: { kind: "area" }, values: ["KEN", "UGA", "XXX"] },
    { name: "value", meaning: { kind: "number" }, values: [1.25, null, -3] },
    { name: "year", meaning: { kind: "year" }, values: [2020, 2021, null] },
    { name: "over, 2", meaning: { kind: "flag" }, values: [true, false, null] },
    { name: "note", meaning: { kind: "text" }, values: ["=1+1", null, "-x"] }
  ],
  [2, 0, 1],
  (code) => ({ KEN: "Kenya", UGA: "Uganda" })[code]
);
const rows = [
  { area: "XXX", area_name: null, value: -3, year: null, "over, 2": null, note: "-x" },
  { area: "KEN", area_name: "Kenya", value: 1.25, year: 2020, "over, 2": true, note: "=1+1" },
  { area: "UGA", area_name: "Uganda", value: null, year: 2021, "over, 2": false, note: null }
];

describe("an answer that is taken away", () => {
  it("is CSV in which no spreadsheet runs anything", () => {
    expect(csvOf(table)).toBe(
      `area,area_name,value,year,"over, 2",note\nXXX,,-3,,,'-x\nKEN,Kenya,1.25,2020,true,'=1+1\nUGA,Uganda,,2021,false,\n`
    );
  });

  it("is Parquet and Arrow that others read back", async () => {
    const parquet = parquetOf(table);
    expect(await parquetReadObjects({ file: new Uint8Array(parquet).buffer })).toEqual(rows);
    const arrow = tableFromIPC(toArrowFile(columnsOf(table)));
    expect(arrow.toArray().map((row: { toJSON: () => unknown }) => row.toJSON())).toEqual(rows);
  });
});

describe("snippet", () => {
  const tables = ["observations", "areas", "area_groups"].map((name) => ({
    table: name,
    url: `https://x/data/${name}.parquet`
  }));

  it.each(["DuckDB", "Python", "R"] as const)(
    "of %s names the files of the tables in the query, and the query",
    (language) => {
      const code = snippet(language, "SELECT * FROM observations JOIN areas ON code = area;", tables);
      expect(code).toContain("https://x/data/observations.parquet");
      expect(code).toContain("https://x/data/areas.parquet");
      expect(code).not.toContain("area_groups");
      expect(code).toContain("SELECT * FROM observations JOIN areas ON code = area");
    }
  );
});
