import { describe, expect, it } from "vitest";
import { parseCrawledPages } from "../../../../scripts/ingest/sources/commonCrawl.ts";
import { parseSpeechHours } from "../../../../scripts/ingest/sources/commonVoice.ts";
import { parseDeclarationIndex } from "../../../../scripts/ingest/sources/declaration.ts";
import {
  parseEditionsCsv,
  parseEditionsWorkbook,
  parsePageViews,
  parseWikiLanguages
} from "../../../../scripts/ingest/sources/wikimedia.ts";
import { sourceContents, toEditionsCsv } from "../../../fixtures/languages/sources.ts";
import { bytesOf } from "./sourceFileOf.ts";

const text = (path: string): string => new TextDecoder().decode(sourceContents.get(path));

describe("the List of Wikipedias", () => {
  it("is the same in the workbook, with names, and in the CSV, without some letters", async () => {
    const workbook = await parseEditionsWorkbook(
      sourceContents.get("wikimedia/list-of-wikipedias-2025-12-03.xlsx")!,
      "x"
    );
    const csv = parseEditionsCsv(toEditionsCsv(), "x");
    expect(csv).toHaveLength(10);
    expect(csv).toEqual(workbook);
    expect(workbook[8]).toEqual({ wiki: "no", name: "Norwegian (Bokmål)", articles: 660_000, activeUsers: 2900 });
  });

  it("stops at another column, a wiki that comes twice, a text for a number", () => {
    const csv = new TextDecoder("windows-1252").decode(toEditionsCsv());
    const parse = (changed: string) => () => parseEditionsCsv(bytesOf(changed), "x");
    expect(parse(csv.replace("Articles", "Pages"))).toThrow('has no column "Articles"');
    expect(parse(csv.replace(",arz,", ",ar,"))).toThrow("row 5: ar occurs twice");
    expect(parse(csv.replace(",102000,", ",many,"))).toThrow('row 7: "many" is not a number');
  });
});

describe("the codes of wikis", () => {
  it("are languages of Wikipedias only", () => {
    const { languages, read } = parseWikiLanguages(bytesOf(text("wikimedia/wikis.tsv")), "x");
    expect(languages.get("als")).toBe("gsw");
    expect([languages.size, read]).toEqual([8, 9]);
  });
});

describe("page views by country", () => {
  const views = text("wikimedia/page-views-per-country-2017-06.csv");

  it("are read from the breakdown, its markup taken off", () => {
    const rows = parsePageViews(bytesOf(views), "x");
    expect(rows[0]?.other).toBe(1);
    expect(rows[1]?.shares.get("arz")).toBe(0.4);
    expect(rows.map(({ area }) => area)).toEqual(["KEN", "EGY", "XXX"]);
  });

  it("stop at a share that is none", () => {
    expect(() => parsePageViews(bytesOf(views.replace("9.5%", "n/a")), "x")).toThrow('"sw:Swahili:n/a" is not');
  });
});

describe("other sources of languages", () => {
  it("stop at another layout", () => {
    const crawl = text("commoncrawl/languages-CC-MAIN-2026-04.csv");
    expect(() => parseCrawledPages(bytesOf(crawl.replace("2026-04,ara", "2026-08,ara")), "x")).toThrow(
      "a second crawl"
    );
    expect(() => parseCrawledPages(bytesOf(crawl.replace(",ara,", ",eng,")), "x")).toThrow('"eng" occurs twice');
    expect(() => parseSpeechHours(bytesOf("{}"), "x")).toThrow("has no locales");
    expect(() => parseSpeechHours(bytesOf('{"locales":{"sw":{"validHrs":3}}}'), "x")).toThrow("sw: validDurationSecs");
    expect(() => parseDeclarationIndex(bytesOf("<udhrs></udhrs>"), "x")).toThrow("has no entries");
    expect(() => parseDeclarationIndex(bytesOf("<udhrs><udhr iso639-3='arb'/></udhrs>"), "x")).toThrow("entry 1");
    const index = text("unicode/udhr-index.xml");
    const parse = (damaged: string) => parseDeclarationIndex(bytesOf(damaged), "udhr.xml");
    expect(() => parse(index.slice(0, -60))).toThrow("udhr.xml: is cut short");
    expect(() => parse(index.replace("/>", ">"))).toThrow("udhr.xml: ");
    expect(() => parseSpeechHours(bytesOf('{"locales":'), "cv.json")).toThrow("cv.json: is not JSON");
  });

  it("skip entries of the Declaration that are commented out", () => {
    const rows = parseDeclarationIndex(bytesOf(text("unicode/udhr-index.xml")), "x");
    expect(rows.map(({ language, stage }) => `${language} ${stage}`)).toEqual(["arb 4", "swh 5", "kik 2", "und 4"]);
  });
});
