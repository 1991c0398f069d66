import { readFileSync } from "node:fs";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { byPoints, byShare, figureChanges, largestRevision, type DatedValue } from "../../src/stats/figureChanges.ts";

const value = (area: string, period: number, number: number): DatedValue => ({ area, period, value: number });

describe("figureChanges", () => {
  const before = [value("KEN", 2020, 20), value("KEN", 2021, 30), value("UGA", 2020, 5), value("TCD", 2020, 7)];
  const after = [value("KEN", 2020, 20.04), value("KEN", 2021, 33.5), value("KEN", 2022, 40), value("TCD", 2020, 6)];

  it("tells new, revised and gone, and leaves out what only another rounding changed", () => {
    expect(figureChanges(before, after, byPoints(before, after))).toEqual([
      { area: "KEN", period: 2021, kind: "revised", before: 30, after: 33.5 },
      { area: "KEN", period: 2022, kind: "new", before: undefined, after: 40 },
      { area: "TCD", period: 2020, kind: "revised", before: 7, after: 6 },
      { area: "UGA", period: 2020, kind: "gone", before: 5, after: undefined }
    ]);
    expect(figureChanges(before, before, byPoints(before))).toEqual([]);
  });

  it("takes no rounding to whole numbers for a revision", () => {
    const rounded = [value("ABW", 2000, 97), value("ABW", 2010, 95)];
    const exact = [value("ABW", 2000, 97.29), value("ABW", 2010, 96.82)];
    expect(figureChanges(rounded, exact, byPoints(rounded, exact)).map(({ period }) => period)).toEqual([2010]);
  });

  it("measures counts by a share of themselves", () => {
    expect(byShare(1_000_000, 1_000_900)).toBe(false);
    expect(byShare(1_000_000, 998_000)).toBe(true);
  });

  it("finds the largest revision, up or down", () => {
    expect(largestRevision(figureChanges(before, after, byPoints(before, after)))?.area).toBe("KEN");
    expect(largestRevision([])).toBeUndefined();
  });
});

describe("the two editions of Internet use", () => {
  const edition = async (date: string): Promise<readonly DatedValue[]> => {
    const bytes = readFileSync(new URL(`../../data/vintages/internet-use-${date}.parquet`, import.meta.url));
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    return rows.map((row) => ({ area: String(row.area), period: Number(row.period), value: Number(row.value) }));
  };

  it("differ as they are known to", async () => {
    const [before, after] = [await edition("2025-04-15"), await edition("2026-07")];
    const changes = figureChanges(before, after, byPoints(before, after));
    const of = (kind: string): typeof changes => changes.filter((change) => change.kind === kind);
    expect(before.length - of("gone").length).toBe(4652);
    expect(of("revised").length).toBe(333);
    expect(of("gone").filter(({ period }) => period >= 2000).length).toBe(62);
    const botswana = changes.find(({ area, period }) => area === "BWA" && period === 2021);
    expect([botswana?.before?.toFixed(1), botswana?.after?.toFixed(1)]).toEqual(["78.7", "54.7"]);
  });
});
