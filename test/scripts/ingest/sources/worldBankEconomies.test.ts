import { describe, expect, it } from "vitest";
import {
  readClassification,
  readEconomies,
  readIncomeHistory
} from "../../../../scripts/ingest/sources/worldBankEconomies.ts";
import { classification, incomeHistory } from "../worldBankWorkbooks.ts";
import { xlsxOf } from "../xlsxOf.ts";
import { fixtureText, sourceFile } from "./sourceFile.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("readEconomies", () => {
  const file = sourceFile("worldbank/countries-2026-07.csv");
  const table = fixtureText(file.file);

  it("reads region, income group and the place of the capital", () => {
    const { records, read } = readEconomies(bytes(table), file);
    expect(read).toBe(5);
    expect(records[0]).toEqual({
      code: "KEN",
      iso2: "KE",
      region: "SSF",
      incomeGroup: "LMC",
      latitude: -1.27975,
      longitude: 36.8126
    });
    expect(records.map(({ code, region }) => `${code} ${region}`)).toEqual([
      "KEN SSF",
      "KOR EAS",
      "XKX ECS",
      "CHI ECS",
      "PSE MEA"
    ]);
    expect(records[3]?.latitude).toBeUndefined();
  });

  it.each([
    ["Sub-Saharan Africa", "Africa", 'row 2: unknown region "Africa"'],
    ["High income", "Rich", 'row 3: unknown income group "Rich"'],
    ["KOR,KR", "KEN,KR", "KEN stands twice"],
    ["KOR,KR", "WLD,KR", 'row 3: "WLD" is no economy (aggregate)'],
    ["income_level", "income", 'has no column "income_level"']
  ])("refuses %j as %j", (from, to, message) => {
    expect(() => readEconomies(bytes(table.replace(from, to)), file)).toThrow(message);
  });
});

describe("readClassification", () => {
  const file = sourceFile("worldbank/CLASS_FY2026.xlsx");

  it("dates the groups of fiscal year 2026 to the income of 2024", async () => {
    const { records, read, dropped } = await readClassification(classification, file);
    expect(records).toEqual([
      { area: "KEN", group: "LMC", period: 2024 },
      { area: "KOR", group: "HIC", period: 2024 }
    ]);
    expect({ read, dropped }).toEqual({ read: 4, dropped: { unclassified: 1, aggregate: 1 } });
  });

  it("refuses a workbook without the sheet or the columns, and what is no workbook", async () => {
    await expect(readClassification(xlsxOf({ Other: [["a"]] }), file)).rejects.toThrow(
      'no readable sheet "List of economies"'
    );
    await expect(readClassification(xlsxOf({ "List of economies": [["Economy"]] }), file)).rejects.toThrow(
      'no column "Code"'
    );
    await expect(readClassification(bytes("<html>"), file)).rejects.toThrow("no readable sheet");
  });
});

describe("readIncomeHistory", () => {
  const file = sourceFile("worldbank/OGHIST.xlsx");

  it("counts an economy in a year as a row, and drops former states", async () => {
    const { records, read, dropped } = await readIncomeHistory(incomeHistory(), file);
    expect(records.slice(0, 3)).toEqual([
      { area: "KEN", group: "LIC", period: 2005 },
      { area: "KEN", group: "LMC", period: 2006 },
      { area: "KEN", group: "LMC", period: 2007 }
    ]);
    expect(records.find(({ area }) => area === "YEM")).toEqual({ area: "YEM", group: "LMC", period: 2005 });
    expect({ read, kept: records.length, dropped }).toEqual({ read: 80, kept: 40, dropped: { "former-state": 40 } });
  });

  it("refuses a group that it does not know, and a sheet without years", async () => {
    await expect(readIncomeHistory(incomeHistory(["X"]), file)).rejects.toThrow('row 6: unknown income group "X"');
    const empty = xlsxOf({ "Country Analytical History": [["KEN", "Kenya", "L"]] });
    await expect(readIncomeHistory(empty, file)).rejects.toThrow('has no row "Data for calendar year"');
  });
});
