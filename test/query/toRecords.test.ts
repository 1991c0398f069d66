import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/catalog/catalog.ts";
import type { Row } from "../../src/query/parquetFile.ts";
import * as records from "../../src/query/toRecords.ts";

const row = (cells: Readonly<Record<string, unknown>>): Row => cells;
const names = { en: "A name" };

describe("an area", () => {
  const cells = {
    ...{ code: "KEN", iso2: "KE", m49: "404", economy: true, region: "SSF", subregion: "202", income_group: "LMC" },
    ...{ least_developed: true, landlocked_developing: true, small_island: true, latitude: 0.5, longitude: 37.9 }
  };

  it("is read cell by cell", () => {
    expect(records.toArea(row(cells), names)).toEqual({
      ...{ code: "KEN", iso2: "KE", m49: "404", names, economy: true, region: "SSF", subregion: "202" },
      ...{ incomeGroup: "LMC", leastDeveloped: true, landlockedDeveloping: true, smallIsland: true },
      ...{ latitude: 0.5, longitude: 37.9 }
    });
  });

  it("is on no list and in no group where its cells are empty, and needs a code", () => {
    const bare = records.toArea(row({ code: "TWN", iso2: "TW", m49: "158", subregion: "030" }), names);
    expect(bare).toMatchObject({ economy: false, leastDeveloped: false, smallIsland: false });
    expect(bare).toMatchObject({ landlockedDeveloping: false, region: undefined, incomeGroup: undefined });
    expect([bare.latitude, bare.longitude]).toEqual([undefined, undefined]);
    expect(records.toArea(row({ ...cells, region: "XXX", income_group: "YYY" }), names)).toMatchObject({
      region: undefined,
      incomeGroup: undefined
    });
    expect(() => records.toArea(row({ ...cells, code: "ke" }), names)).toThrow('no area code: "ke"');
  });
});

describe("a figure", () => {
  const { dimensions } = indicatorOf("daily-use-among-users");
  const cells = { area: "KEN", period: 2022, value: 41.5, status: "E", source: "one+two", origin: "KNBS", sex: "F" };

  it("has the dimensions that its table has a column of, and what its cells hold", () => {
    const noted = { ...cells, base: "users", ages: "Y_GE15", income_year: 2021 };
    expect(records.toObservation(row(noted), dimensions)).toStrictEqual({
      ...{ area: "KEN", period: 2022, dimensions: { sex: "F" }, value: 41.5, status: "E", source: "one+two" },
      ...{ origin: "KNBS", base: "users", ages: "Y_GE15", incomeYear: 2021 }
    });
  });

  it("has nothing of what its cells do not hold, and may be a range", () => {
    const range = { area: "KEN", period: 2022, low: 0, high: 3, status: "A", source: "one", origin: "" };
    expect(records.toObservation(row(range), [])).toStrictEqual({ ...range, dimensions: {} });
    for (const base of ["users", "population", "unknown"])
      expect(records.toObservation(row({ ...cells, base }), []).base).toBe(base);
    for (const base of ["", "everybody"])
      expect(records.toObservation(row({ ...cells, base }), [])).not.toHaveProperty("base");
    expect(records.toObservation(row({ ...cells, ages: "old" }), [])).not.toHaveProperty("ages");
  });

  it("needs a status of the list, an area and a year", () => {
    expect(() => records.toObservation(row({ ...cells, status: "?" }), [])).toThrow('no status: "?"');
    expect(() => records.toObservation(row({ ...cells, area: "" }), [])).toThrow('no area code: ""');
    expect(() => records.toObservation(row({ ...cells, period: undefined }), [])).toThrow("no period");
  });
});

describe("a language", () => {
  it("is read cell by cell", () => {
    const cells = {
      ...{ code: "sw", speakers: 9, wikipedia_articles: 8, wikipedia_active_users: 7, bot_made: true, web_pages: 6 },
      ...{ web_pages_per_1000_speakers: 5, speech_hours: 4, platform_support: "modern" },
      ...{ declaration_translated: true, written_standard: "swc" }
    };
    expect(records.toLanguage(row(cells), names)).toEqual({
      ...{ code: "sw", names, speakers: 9, wikipediaArticles: 8, wikipediaActiveUsers: 7, botMade: true, webPages: 6 },
      ...{ webPagesPer1000Speakers: 5, speechHours: 4, platformSupport: "modern" },
      ...{ declarationTranslated: true, writtenStandard: "swc" }
    });
  });

  it("has no count that its cells lack: none is 0", () => {
    expect(records.toLanguage(row({ code: "luo" }), names)).toEqual({
      ...{ code: "luo", names, speakers: undefined, wikipediaArticles: undefined, wikipediaActiveUsers: undefined },
      ...{ botMade: false, webPages: undefined, webPagesPer1000Speakers: undefined, speechHours: undefined },
      ...{ platformSupport: undefined, declarationTranslated: false, writtenStandard: undefined }
    });
  });

  it("is spoken in an area by a share, official and local as the row says", () => {
    const cells = { area: "KEN", language: "sw", share: 66, official: "official", local: true, local_reason: "x" };
    expect(records.toAreaLanguage(row(cells))).toEqual({
      ...{ area: "KEN", language: "sw", share: 66, official: "official", local: true, reason: "x" }
    });
    expect(records.toAreaLanguage(row({ area: "KEN", language: "en", share: 19 }))).toEqual({
      ...{ area: "KEN", language: "en", share: 19, official: undefined, local: false, reason: undefined }
    });
    expect(() => records.toAreaLanguage(row({ area: "KEN", language: "en" }))).toThrow("no share of a language");
  });
});

describe("what stands beside the figures", () => {
  it("is read where it is of the catalogue, and left out where it is not", () => {
    const withheld = { indicator: "internet-use", area: "KEN", period: 2020, reason: "x" };
    expect(records.toWithheld(row(withheld))).toEqual(withheld);
    expect(records.toWithheld(row({ ...withheld, indicator: "gone" }))).toBeUndefined();
    const broken = { indicator: "internet-use", area: "*", period: 2020, reason: "stated" };
    expect(records.toBreak(row(broken))).toEqual([broken]);
    for (const other of [{ indicator: "gone" }, { reason: "gone" }, { period: undefined }])
      expect(records.toBreak(row({ ...broken, ...other }))).toEqual([]);
    expect(records.toOrigin(row({ origin: "Setar", kind: "operator" }))).toEqual(["Setar", "operator"]);
    expect(records.toOrigin(row({ origin: "Setar", kind: "gone" }))).toEqual(["Setar", "other"]);
  });

  it("throws where a number is missing that a sum would take for none", () => {
    const carried = { indicator: "internet-use", area: "KEN", period: 2024, from_period: 2022, value: 35 };
    expect(records.toCarried(row(carried))).toEqual({
      indicator: "internet-use",
      figure: { area: "KEN", period: 2024, from: 2022, value: 35 }
    });
    for (const name of ["period", "from_period", "value"])
      expect(() => records.toCarried(row({ ...carried, [name]: undefined }))).toThrow(/row without a number/);
    const total = { indicator: "shutdowns", period: 2023, value: 0 };
    expect(records.toTotal(row(total))).toEqual(total);
    expect(() => records.toTotal(row({ ...total, value: undefined }))).toThrow("no value");
    const member = { area: "KEN", scheme: "income", group: "LMC", period: 2024 };
    expect(records.toMembership(row(member))).toEqual(member);
  });
});
