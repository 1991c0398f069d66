import { describe, expect, it } from "vitest";
import { buildAreaGroups, buildAreas } from "../../../scripts/ingest/areas.ts";
import { siteNames } from "../../../scripts/ingest/siteNames.ts";
import { readCountryCodes } from "../../../scripts/ingest/sources/countryCodes.ts";
import { readEconomies } from "../../../scripts/ingest/sources/worldBankEconomies.ts";
import { isAreaCode } from "../../../src/model/area.ts";
import { fixtureText, sourceFile } from "./sources/sourceFile.ts";
import type { AreaSources } from "../../../scripts/ingest/areas.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = sourceFile("unsd/country-codes.csv");
const economies = sourceFile("worldbank/countries-2026-07.csv");
const table = fixtureText(codes.file);
const kenya = "KEN";
if (!isAreaCode(kenya)) throw new Error("no area code");

const sources: AreaSources = {
  countryCodes: readCountryCodes(bytes(table), codes),
  countryCodesYear: 2026,
  economies: readEconomies(bytes(fixtureText(economies.file)), economies).records,
  economiesYear: 2026,
  incomeHistory: [
    { area: kenya, group: "LIC", period: 2013 },
    { area: kenya, group: "LMC", period: 2014 }
  ]
};

describe("readCountryCodes", () => {
  it("gives the numbers their leading zeros", () => {
    const found = readCountryCodes(bytes(table), codes);
    expect(found.map(({ code, m49, subregion }) => `${code} ${m49} ${subregion}`)).toContain("ATA 010 ");
    expect(found.find(({ code }) => code === "KOR")?.subregion).toBe("030");
  });

  it.each([
    ["404", "405", 'row 2: KEN has the M49 number "405", not 404'],
    ["KOR,KOR,KR", "KOR,KEN,KR", 'row 3: KEN has the M49 number "410", not 404'],
    ["Sao Tome and Principe,x", "Sao Tome and Principe,yes", 'row 5: "yes" is not a flag'],
    ["official_name_ar", "name_ar", 'has no column "official_name_ar"']
  ])("refuses %j as %j", (from, to, message) => {
    expect(() => readCountryCodes(bytes(table.replace(from, to)), codes)).toThrow(message);
  });

  it("refuses a second row of an area", () => {
    const row = table.split("\n")[1] ?? "";
    expect(() => readCountryCodes(bytes(`${table}${row}\n`), codes)).toThrow("row 9: KEN stands twice");
  });
});

describe("buildAreas", () => {
  const areas = buildAreas(sources, new Set(["NIU", "STP", "CIV"]));

  it("holds the economies, with Kosovo and the Channel Islands, and the areas that have a figure", () => {
    expect(areas.map(({ code }) => code)).toEqual(["CHI", "CIV", "KEN", "KOR", "NIU", "PSE", "STP", "XKX"]);
    expect(areas.filter(({ economy }) => !economy).map(({ code }) => code)).toEqual(["CIV", "NIU", "STP"]);
  });

  it("repairs names", () => {
    const nameOf = (code: string) => areas.find((area) => area.code === code)?.names;
    expect(nameOf("CIV")).toMatchObject({ en: "Côte d’Ivoire", fr: "Côte d’Ivoire", ar: "كوت ديفوار" });
    expect(nameOf("XKX")).toMatchObject({ en: "Kosovo", fr: "Kosovo", ar: "كوسوفو" });
    expect(nameOf("CHI")?.fr).toBe("Îles Anglo-Normandes");
  });

  it("takes São Tomé and Príncipe, which left in December 2024, off the list of least developed countries", () => {
    const found = areas.find(({ code }) => code === "STP");
    expect(found?.leastDeveloped).toBe(false);
    expect(found?.smallIsland).toBe(true);
  });

  it("dates each group", () => {
    const groups = buildAreaGroups(areas, sources);
    expect(groups.filter(({ area }) => area === "KEN")).toEqual([
      { area: "KEN", scheme: "income", group: "LIC", period: 2013 },
      { area: "KEN", scheme: "income", group: "LMC", period: 2014 },
      { area: "KEN", scheme: "region", group: "SSF", period: 2026 }
    ]);
    expect(groups.filter(({ scheme }) => scheme === "sids").map(({ area }) => area)).toEqual(["NIU", "STP"]);
  });
});

describe("siteNames", () => {
  it("sets typographic apostrophes, single spaces and composed letters", () => {
    const names = { en: "Lao People's  Democratic Republic", fr: "Cote\u0302 d'Or", ar: "لاو" };
    expect(siteNames("LAO", names)).toMatchObject({
      en: "Lao People’s Democratic Republic",
      fr: "Cotê d’Or",
      ar: "لاو"
    });
  });

  it("puts the name of the state where the list has a dash", () => {
    const names = { en: "Bolivia", fr: "Bolivie", ar: "بوليفيا (دولة - المتعددة القوميات)" };
    expect(siteNames("BOL", names).ar).toBe("دولة بوليفيا المتعددة القوميات");
  });
});
