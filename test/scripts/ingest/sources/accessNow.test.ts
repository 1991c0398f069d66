import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { accessNow } from "../../../../scripts/ingest/sources/accessNow.ts";
import { sourceFileOf } from "./sourceFileOf.ts";

const file = sourceFileOf("accessnow/keepiton-2026-05-20.parquet");

function toParquet(countries: readonly string[], years: readonly number[], yearColumn = "count_year"): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: "country", data: [...countries], type: "STRING" },
      { name: yearColumn, data: years.map(BigInt), type: "INT64" }
    ]
  });
  return new Uint8Array(buffer);
}

describe("Access Now's shutdowns", () => {
  it("counts a row with several countries in each of them, and once among the rows", async () => {
    const content = toParquet(
      ["India", "Kenya; Uganda", "India", "Somaliland", "India"],
      [2023, 2023, 2023, 2023, 2024]
    );
    const { observations, ...counts } = accessNow.normalise(await accessNow.parse(content, file), file);
    expect(observations.map(({ area, period, value }) => `${area} ${period} ${value}`)).toEqual([
      "IND 2023 2",
      "KEN 2023 1",
      "UGA 2023 1",
      "SOM 2023 1",
      "IND 2024 1"
    ]);
    expect(counts).toMatchObject({ read: 5, kept: 5, dropped: {} });
    // An event in two countries is one event: four in 2023, though the countries sum to five.
    expect(counts.totals?.map(({ period, value }) => [period, value])).toEqual([
      [2023, 4],
      [2024, 1]
    ]);
  });

  it("has no zero: no event recorded is no row", async () => {
    const rows = await accessNow.parse(toParquet(["India"], [2023]), file);
    expect(accessNow.normalise(rows, file).observations).toHaveLength(1);
  });

  it("stops at an unknown country, a missing column, a wrong year", async () => {
    await expect(accessNow.parse(toParquet(["Kenya; Atlantis"], [2023]), file)).rejects.toThrow(
      'row 1: unknown country "Atlantis"'
    );
    await expect(accessNow.parse(toParquet(["Kenya"], [2023], "year"), file)).rejects.toThrow('no column "count_year"');
    await expect(accessNow.parse(toParquet(["Kenya"], [23]), file)).rejects.toThrow("row 1: count_year 23");
  });

  it("ends in a sentence where the file is damaged", async () => {
    const whole = toParquet(["Kenya", "India"], [2023, 2024]);
    const damaged = [whole.slice(0, -20), whole.slice(20), new Uint8Array(0), whole.with(30, 255).fill(7, 4, 60)];
    for (const each of damaged) {
      await expect(accessNow.parse(each, file)).rejects.toThrow(`${file.file}: is not a Parquet file`);
    }
  });
});
