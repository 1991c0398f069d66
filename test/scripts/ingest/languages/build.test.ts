import { describe, expect, it } from "vitest";
import { buildLanguages, isLanguageFile, missingLanguageFiles } from "../../../../scripts/ingest/languages/build.ts";
import { cldrSourceFile } from "../../../../scripts/ingest/sources/cldr.ts";
import { cldrOfSite } from "../../../fixtures/languages/cldr.ts";
import { editions, sourceContents, sourceFiles, toEditionsCsv } from "../../../fixtures/languages/sources.ts";
import { siteLanguages } from "../../../../src/model/language.ts";

const files = new Map([...cldrOfSite, ...sourceContents]);
const sources = [cldrSourceFile(cldrOfSite), ...sourceFiles];
const built = await buildLanguages(files, sources);
const language = (code: string) => built.languages.find((each) => each.code === code)!;
const observed = (indicator: string, area: string) =>
  built.observations.filter((each) => each.indicator === indicator && each.area === area);

describe("the table of languages by area", () => {
  it("merges scripts of the same people, drops empty shares, places that are no area and islands without people", () => {
    expect(built.areaLanguages.map(({ area, language, share }) => `${area} ${language} ${share}`)).toEqual([
      "ALA nb 100",
      "EGY ar 94",
      "EGY arz 64",
      "EGY en 35",
      "KEN sw 60",
      "KEN en 20",
      "KEN ki 18",
      "KEN luo 10",
      "SRB sr 99",
      "SRB hu 4.8",
      "TCD ar 17",
      "TCD fr 13"
    ]);
    expect(built.counts.get("cldr-core")).toEqual({
      read: 16,
      kept: 13,
      dropped: { "no-share": 1, "not-an-area": 1, uninhabited: 1 }
    });
  });

  it("keeps the official status and says which language is local", () => {
    const kenya = built.areaLanguages.filter(({ area }) => area === "KEN");
    expect(kenya.map(({ official, local }) => [official, local])).toEqual([
      ["official", true],
      ["official", false],
      [undefined, true],
      [undefined, true]
    ]);
  });
});

describe("the table of languages", () => {
  it("sums speakers over areas and divides the crawled pages by them", () => {
    expect(language("en").speakers).toBe(45_000_000);
    expect(language("sw").webPages).toBe(60_000);
    expect(language("sw").webPagesPer1000Speakers).toBe(2);
  });

  it("leaves what was not found undefined, and keeps a zero that was", () => {
    expect(language("ki").webPages).toBeUndefined();
    expect(language("luo").wikipediaArticles).toBeUndefined();
    expect(language("luo").speechHours).toBeUndefined();
    expect(language("ki").speechHours).toBe(0);
    expect(language("sw").speechHours).toBe(2);
    expect(language("ar").speechHours).toBe(0.5);
  });

  it("knows wikis whose code is not a language, editions that a program made, and the standard beside them", () => {
    expect(language("nb").wikipediaArticles).toBe(660_000);
    expect(language("nb").webPages).toBe(1_000_000);
    expect(language("en").wikipediaArticles).toBe(7_000_000);
    expect(language("arz")).toMatchObject({ botMade: true, writtenStandard: "ar" });
    expect(language("ki").writtenStandard).toBeUndefined();
  });

  it("takes names from CLDR, then our own, then the English one", () => {
    const english = Object.fromEntries(siteLanguages.map((each) => [each, "Swahili"]));
    expect(language("sw").names).toEqual({ ...english, fr: "swahili", ar: "السواحلية" });
    expect(language("arz").names["fr"]).toBe("arabe égyptien");
    expect(language("ki").names["ar"]).toBe("Kikuyu");
  });

  it("counts finished translations of the Declaration and support at its best", () => {
    expect(["ar", "sw", "ki", "en"].map((code) => language(code).declarationTranslated)).toEqual([
      true,
      true,
      false,
      false
    ]);
    expect(language("sr").platformSupport).toBe("modern");
    expect(language("ki").platformSupport).toBeUndefined();
  });
});

describe("the measures", () => {
  it("give coverage as a range for the year of the list", () => {
    expect(observed("local-content-coverage-10k", "KEN")).toMatchObject([
      {
        period: 2025,
        low: 60,
        high: 60,
        status: "E",
        source: "glottolog-languages+unicode-cldr+wikimedia-list-of-wikipedias-2025-12-03"
      }
    ]);
    expect(observed("local-content-coverage-100k", "EGY")).toMatchObject([{ low: 94, high: 100 }]);
  });

  it("give the depth and the bands for the year of the crawl", () => {
    expect(observed("best-language-depth", "KEN")).toMatchObject([{ period: 2026, low: 2, high: 2 }]);
    const bands = observed("language-use-bands", "KEN").map(({ dimensions, value }) => [dimensions.band, value]);
    expect(Object.fromEntries(bands)).toEqual({
      GE300: (100 * 20) / 108,
      "30T300": 0,
      "3T30": 0,
      LT3: (100 * 60) / 108,
      NOT_DETECTED: (100 * 28) / 108
    });
  });

  it("withhold an area whose languages are hardly listed", () => {
    expect(built.withheld["languages-not-listed"]).toEqual(["TCD"]);
    expect(observed("local-content-coverage-10k", "TCD")).toEqual([]);
    expect(observed("language-use-bands", "TCD")).toEqual([]);
  });

  it("share page views among the editions that are named", () => {
    expect(observed("local-language-page-views", "KEN")).toMatchObject([{ period: 2017, value: (100 * 9.5) / 99 }]);
    expect(observed("local-language-page-views", "EGY")[0]?.value).toBeCloseTo(60.4, 9);
  });

  it("can include international languages", async () => {
    const all = await buildLanguages(files, sources, () => true);
    const kenya = all.observations.find(
      (each) => each.area === "KEN" && each.indicator === "local-content-coverage-100k"
    );
    expect(kenya).toMatchObject({ low: 60, high: 80 });
  });
});

describe("the rows of the files", () => {
  it("are kept or dropped for a reason", () => {
    expect(built.counts.size).toBe(9);
    for (const [file, { read, kept, dropped }] of built.counts) {
      expect(read, file).toBeGreaterThan(0);
      expect(kept + Object.values(dropped).reduce((sum, count) => sum + count, 0), file).toBe(read);
    }
    expect(built.counts.get("commoncrawl/languages-CC-MAIN-2026-04.csv")?.dropped).toEqual({
      "no-speakers": 1,
      "unknown-language": 1,
      "dummy-text": 1
    });
    expect(built.counts.get("unicode/udhr-index.xml")).toEqual({
      read: 4,
      kept: 2,
      dropped: { "no-speakers": 1, unfinished: 1 }
    });
    expect(built.counts.get("wikimedia/list-of-wikipedias-2025-12-03.xlsx")?.dropped).toEqual({
      "no-speakers": 2,
      "smaller-edition": 1
    });
  });

  it("come from every file of the folder", () => {
    expect(sourceFiles.filter(({ file }) => isLanguageFile(file))).toHaveLength(8);
    expect(isLanguageFile("itu/individuals-using-the-internet.csv")).toBe(false);
  });

  it("stop the run where the two copies of the list differ, or a file is missing", async () => {
    const path = "wikimedia/list-of-wikipedias-2025-12-03.csv";
    const changed = editions.map((edition, at) => (at === 5 ? (["sw", "Swahili", 1, 394] as const) : edition));
    await expect(buildLanguages(new Map([...files, [path, toEditionsCsv(changed)]]), sources)).rejects.toThrow(
      `${path}: sw: 1 articles, but 102000 in the workbook`
    );
    await expect(buildLanguages(cldrOfSite, sources)).rejects.toThrow("no such source file");
  });
});

describe("the files of languages", () => {
  it("are missed by name where only some are there", () => {
    const all = sourceFiles.map(({ file }) => file);
    expect(missingLanguageFiles(all)).toEqual([]);
    expect(missingLanguageFiles(["worldbank/wdi-2026-07.csv"])).toEqual([]);
    const missing = missingLanguageFiles(all.filter((file) => !file.startsWith("glottolog/")));
    expect(missing).toEqual(["/^glottolog\\/languages\\.csv$/"]);
  });
});
