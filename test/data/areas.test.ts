import { describe, expect, it } from "vitest";
import { publishedIds } from "../live/publishedIndicators.ts";
import { readParquet, textOf } from "../../src/query/parquetFile.ts";

const codes = new Set((await readParquet("data/areas.parquet")).map((row) => textOf(row, "code")));

describe("every area of the data is in the table of areas", () => {
  it.each([
    ...["area_groups", "area_languages", "withheld", "differences"],
    ...publishedIds.map((id) => `observations/${id}`)
  ])("%s", async (table) => {
    const rows = await readParquet(`data/${table}.parquet`);
    expect(rows.length).toBeGreaterThan(0);
    expect([...new Set(rows.map((row) => textOf(row, "area")))].filter((area) => !codes.has(area))).toEqual([]);
  });
});
