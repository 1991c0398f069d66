import { describe, expect, it } from "vitest";
import { checkEventDates, checkEvents } from "../../../../scripts/ingest/review/checks/events.ts";
import type { Row } from "../../../../scripts/ingest/review/checks/row.ts";
import type { SourceRecord } from "../../../../src/model/source.ts";

const day = (year: number, at: number): string => `${year}-${String((at % 12) + 1).padStart(2, "0")}-10`;

/** Forty shutdowns of a year, each of three days unless told otherwise. */
function events(period: number, told: Row = {}): readonly Row[] {
  return Array.from({ length: 40 }, (_, at) => ({
    area: at % 2 === 0 ? "KEN" : "IND",
    period,
    start: day(period, at),
    end: day(period, at).replace("-10", "-12"),
    cause: "protests",
    reach: "network",
    services: "",
    source: "keepiton",
    ...told
  }));
}

const record = { id: "keepiton", file: "accessnow/keepiton-2026-05-20.parquet", vintage: "2025-12-29" };
const records = [{ ...record, retrieved: "2025-12-29" }] as unknown as readonly SourceRecord[];
const oddDates = (rows: readonly Row[]) => checkEventDates(rows, records);

describe("days of shutdowns", () => {
  it("may be those of a shutdown that began years ago, or ended after its year, or has not ended", () => {
    const old = { start: "2009-01-01", end: "2018-05-06" };
    const open = { end: undefined };
    expect(oddDates([...events(2016, old), ...events(2025, { end: "2026-01-08" }), ...events(2024, open)])).toEqual([]);
  });

  it.each<[string, Row, string]>([
    ["before there were any", { start: "2008-12-31" }, "begins before 2009-01-01"],
    ["an end in the future", { end: "2026-05-21" }, "is of days after 2026-05-20"],
    [
      "a start after its year",
      { start: "2026-01-01", end: undefined },
      "begins after the year for which it is counted"
    ],
    ["an end before its year", { start: "2024-12-01", end: "2024-12-31" }, "ends before the year for which it is"]
  ])("stop a run where one cannot be: %s", (_, told, words) => {
    const [odd] = events(2025, told);
    const [finding, ...none] = oddDates([...events(2024), odd!]);
    expect(none).toEqual([]);
    expect(finding?.problem).toBe("shutdowns: 1 of 41 events are of days that cannot be");
    expect(finding?.rows[0]).toContain(words);
  });
});

describe("shutdowns beside those that were accepted", () => {
  const before = [...events(2023), ...events(2024), ...events(2025, { end: undefined })];

  it("may end, be joined by others, and a twentieth be revised", () => {
    expect(checkEvents([], before)).toEqual([]);
    expect(checkEvents(before, before)).toEqual([]);
    expect(checkEvents(before, [...events(2023), ...events(2024), ...events(2025), ...events(2026)])).toEqual([]);
    expect(checkEvents(before, before.slice(6))).toEqual([]);
  });

  it.each<[string, Row]>([
    ["start", { start: "2023-01-01" }],
    ["end", { end: "2023-12-31" }],
    ["no end", { end: undefined }],
    ["cause", { cause: "exams" }],
    ["reach", { reach: "both" }],
    ["services", { services: "sms" }],
    ["area", { area: "UGA" }]
  ])("stop a run where a year has another %s", (_, told) => {
    const [finding] = checkEvents(before, [...events(2023, told), ...before.slice(40)]);
    expect(finding?.problem).toBe(
      "shutdowns: 40 of 120 events are gone, or have other days, causes, reach or services"
    );
    expect(finding?.rows).toHaveLength(10);
  });

  it("stop a run where one of two alike is gone, and others with it", () => {
    const twice = [...before, ...before];
    expect(checkEvents(twice, [...before, ...before.slice(13)])).toHaveLength(1);
  });

  it("stop a run where the shutdowns of a new year are of another length", () => {
    const long = events(2026).map((row) => ({ ...row, end: String(row["start"]).replace("-10", "-28") }));
    expect(checkEvents(before, [...before, ...long]).map(({ rows }) => rows)).toEqual([
      ["2026: half of 40 last 19 days or more, 3 before"]
    ]);
  });
});
