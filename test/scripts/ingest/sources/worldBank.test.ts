import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  gapminderIncome,
  worldBankIndicators,
  worldBankPopulation
} from "../../../../scripts/ingest/sources/worldBankTables.ts";
import { modelledIndicators } from "../../../../scripts/ingest/sources/worldBankSeries.ts";
import { worldBankZip } from "../../../../scripts/ingest/sources/worldBankZip.ts";
import { fixtureText, normaliseFixture, normaliseText, sourceFile } from "./sourceFile.ts";

const table = fixtureText("worldbank/API_IT.NET.USER.ZS.csv");
const file = sourceFile("worldbank/IT.NET.USER.ZS.zip");

function zipOf(text: string, terms = ""): Uint8Array {
  return zipSync({
    "API_IT.NET.USER.ZS_DS2_en_csv_v2_1.csv": strToU8(text),
    "Metadata_Country_API_IT.NET.USER.ZS_DS2_en_csv_v2_1.csv": strToU8('\uFEFF"Country Code","Region",\r\n'),
    "Metadata_Indicator_API_IT.NET.USER.ZS_DS2_en_csv_v2_1.csv": strToU8(
      `\uFEFF"INDICATOR_CODE",\r\n"A. ${terms}",\r\n`
    )
  });
}

const parse = (text: string) => worldBankZip.parse(zipOf(text), file);

describe("the World Bank's zip", () => {
  it("gives a figure per filled cell, below the preamble and beside the trailing comma", () => {
    const { observations, read, kept, dropped } = worldBankZip.normalise(parse(table), file);
    expect(observations.map(({ area, period, value }) => [area, period, value])).toEqual([
      ["KEN", 2021, 28.75],
      ["KEN", 2022, 29.5],
      ["KOR", 2021, 97.57],
      ["KOR", 2022, 97.2],
      ["KOR", 2023, 97.4],
      ["XKX", 2023, 89.4]
    ]);
    expect({ read, kept, dropped }).toEqual({ read: 9, kept: 6, dropped: { aggregate: 3 } });
    expect(observations[0]).toMatchObject({
      indicator: "internet-use",
      status: "_U",
      source: "worldbank-it-net-user-zs"
    });
  });

  it.each([
    [table.replace("Country Code", "Code"), 'has no column "Country Code"'],
    [table.replace('"Country Name"', '"Name"'), 'has no column "Country Name"'],
    [table.replace("28.75", ".."), 'row 6: ".." is not a number'],
    [table.replace('"2021","2022","2023"', '"y1","y2","y3"'), "has no column of a year"],
    [table.replace('"2023",', '"2023","Note",'), 'has a column "Note"']
  ])("refuses another layout", (text, message) => {
    expect(() => parse(text)).toThrow(`worldbank/IT.NET.USER.ZS.zip: ${message}`);
  });

  it("refuses an unknown area and what is no archive", () => {
    expect(() => worldBankZip.normalise(parse(table.replace('"KEN"', '"KEX"')), file)).toThrow(
      'row 6: unknown area "KEX"'
    );
    expect(() => worldBankZip.parse(strToU8("<html>"), file)).toThrow("is not a zip archive");
    expect(() => worldBankZip.parse(zipSync({ "a.csv": strToU8("") }), file)).toThrow("holds not just one table");
    const two = zipSync({ "API_a.csv": strToU8(table), "API_b.csv": strToU8(table) });
    expect(() => worldBankZip.parse(two, file)).toThrow("holds not just one table");
  });
});

describe("the notes in the World Bank's archive", () => {
  const cited = "License: Creative Commons Attribution—NonCommercial 3.0 IGO (CC BY-NC 3.0 IGO).";

  it("stop a run that would call free what they put under other terms", () => {
    expect(() => worldBankZip.parse(zipOf(table, cited), file)).toThrow(
      "worldbank/IT.NET.USER.ZS.zip: is catalogued as free, while its own notes cite CC BY-NC"
    );
  });

  it("are heeded where the licence is unclear, and need not cite any", () => {
    expect(worldBankZip.parse(zipOf(table, cited), { ...file, licenceClass: "unclear" }).length).toBeGreaterThan(0);
    expect(worldBankZip.parse(zipOf(table, "CC BY 4.0"), file).length).toBeGreaterThan(0);
  });
});

describe("the World Bank's tables", () => {
  it("holds several series, of which some are no indicator", () => {
    const { observations, dropped } = normaliseFixture(worldBankIndicators, "worldbank/wdi-2026-07.csv");
    expect(
      observations.map(({ indicator, area, period, status }) => `${indicator} ${area} ${period} ${status}`)
    ).toEqual([
      "internet-use KEN 2024 _U",
      "internet-use KEN 2022 _U",
      "internet-use KOR 2024 _U",
      "mobile-cellular-subscriptions KEN 2024 _U"
    ]);
    expect(dropped).toEqual({ "not-an-indicator": 1 });
  });

  it("drops the groups among the populations", () => {
    const { observations, dropped } = normaliseFixture(worldBankPopulation, "worldbank/SP.POP.TOTL-2024.csv");
    expect(observations).toHaveLength(4);
    expect(observations[0]).toMatchObject({ indicator: "population", area: "KEN", value: 54_027_487, status: "E" });
    expect(dropped).toEqual({ aggregate: 1 });
  });

  it("calls an estimate what its own metadata say is modelled, and nothing else", () => {
    expect([...modelledIndicators]).toEqual(["population", "urban-population", "electricity-access"]);
    const { observations } = normaliseFixture(gapminderIncome, "worldbank/NY.GNP.PCAP.CD-2024.csv");
    expect(new Set(observations.map(({ status }) => status))).toEqual(new Set(["A"]));
  });

  it("reads Gapminder's codes", () => {
    const { observations } = normaliseFixture(gapminderIncome, "worldbank/NY.GNP.PCAP.CD-2024.csv");
    expect(observations.map(({ area, value }) => [area, value])).toEqual([
      ["KEN", 2110],
      ["XKX", 6800],
      ["CUW", 21_500],
      ["IMN", 93_500]
    ]);
  });

  it.each([
    ["Kenya,KEN,2022,54027487", "Kenya,KEN,2022,many", 'row 2: "many" is not a number'],
    ["Kenya,KEN,2022,54027487", "Kenya,KEN,2022,", 'row 2: "" is not a number'],
    ["Kenya,KEN,2022", "Kenya,KEN,22", 'row 2: "22" is not a year'],
    ["Kenya,KEN,2022", "Kenya,KXX,2022", 'row 2: unknown area "KXX"'],
    ["Country Code", "Code", 'has no column "Country Code"']
  ])("refuses %j as %j", (from, to, message) => {
    const text = fixtureText("worldbank/SP.POP.TOTL-2024.csv").replace(from, to);
    expect(() => normaliseText(worldBankPopulation, "worldbank/SP.POP.TOTL-2024.csv", text)).toThrow(message);
  });
});
