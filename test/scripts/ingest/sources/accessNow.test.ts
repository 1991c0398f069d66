import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { accessNow } from "../../../../scripts/ingest/sources/accessNow.ts";
import { sourceFileOf } from "./sourceFileOf.ts";

const file = sourceFileOf("accessnow/keepiton-2026-05-20.parquet");

/** What a test says of a row beside its country and year; the rest is that of an ordinary shutdown. */
type Told = Readonly<Record<string, string | null>>;

const ordinary: Told = {
  start_date_type: "Actual",
  actual_cause: "Protests",
  shutdown_extent: "Full network",
  facebook_affected: "No",
  twitter_affected: "Unknown",
  whatsapp_affected: null,
  instagram_affected: "No",
  telegram_affected: "No",
  sms_affected: "No",
  phonecall_affected: "No",
  start_date: "2023-05-01",
  end_date: "2023-05-03"
};

function toParquet(
  countries: readonly string[],
  years: readonly number[],
  yearColumn = "count_year",
  told: readonly Told[] = []
): Uint8Array {
  const cells = (name: string) => countries.map((_, row) => ({ ...ordinary, ...told[row] })[name]);
  const texts = Object.keys(ordinary).filter((name) => !name.endsWith("_date"));
  const day = (text: string | null | undefined): Date | undefined => (text ? new Date(`${text}T00:00:00Z`) : undefined);
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: "country", data: [...countries], type: "STRING" },
      { name: yearColumn, data: years.map(BigInt), type: "INT64" },
      ...texts.map((name) => ({ name, data: cells(name), type: "STRING", nullable: true }) as const),
      ...["start_date", "end_date"].map(
        (name) => ({ name, data: cells(name).map(day), type: "TIMESTAMP", nullable: true }) as const
      )
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

  it("keeps each event with its days, cause, and what was cut, once for each country", async () => {
    const told: readonly Told[] = [
      { end_date: null, start_date_type: "Estimated", actual_cause: "Exam cheating", shutdown_extent: "Service-based" },
      { whatsapp_affected: "Yes", phonecall_affected: "Yes", shutdown_extent: "Full network, Service-based" },
      { end_date: "2023-04-30" }
    ];
    const content = toParquet(["India", "Kenya; Uganda", "Kenya"], [2023, 2023, 2023], "count_year", told);
    const { shutdowns = [] } = accessNow.normalise(await accessNow.parse(content, file), file);
    const lines = shutdowns.map(({ event, area, start, end, isStartEstimated, cause, reach, services }) =>
      [event, area, start, end, isStartEstimated, cause, reach, services.join(" ")].join(" | ")
    );
    expect(lines).toEqual([
      "1 | IND | 2023-05-01 |  | true | exams | services | ",
      "2 | KEN | 2023-05-01 | 2023-05-03 | false | protests | both | whatsapp calls",
      "2 | UGA | 2023-05-01 | 2023-05-03 | false | protests | both | whatsapp calls",
      // An end before the start is none.
      "3 | KEN | 2023-05-01 |  | false | protests | network | "
    ]);
  });

  it.each<[string, string | null, string]>([
    ["actual_cause", "Boredom", "row 1: actual_cause Boredom"],
    ["shutdown_extent", "Everything", "row 1: shutdown_extent Everything"],
    ["start_date", null, "row 1: start_date"],
    ["sms_affected", "Maybe", "row 1: sms_affected Maybe"]
  ])("stops at a %s that it does not know: %s", async (column, value, message) => {
    const content = toParquet(["Kenya"], [2023], "count_year", [{ [column]: value }]);
    await expect(accessNow.parse(content, file)).rejects.toThrow(message);
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
