import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildLanguages, isLanguageFile } from "../../../../scripts/ingest/languages/build.ts";
import { cldrFiles, cldrSourceFile } from "../../../../scripts/ingest/sources/cldr.ts";
import type { Languages } from "../../../../scripts/ingest/languages/build.ts";
import { sourceFileOf } from "../sources/sourceFileOf.ts";

const root = resolve(import.meta.dirname, "../../../..");
const folders = ["../shared/sources", "../shared/more-sources"].map((path) => join(root, path));

interface Listed {
  readonly file: string;
  readonly vintage: string;
}

async function buildFromFolder(): Promise<Languages> {
  const read = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
  const listed = folders.flatMap((folder) => {
    const catalogue = JSON.parse(readFileSync(join(folder, "sources.json"), "utf8")) as {
      readonly sources: readonly Listed[];
    };
    return catalogue.sources.filter(({ file }) => isLanguageFile(file)).map((each) => ({ ...each, folder }));
  });
  const cldr = new Map(cldrFiles.map((path) => [path, read(join(root, "node_modules", path))]));
  const files = new Map([...cldr, ...listed.map(({ file, folder }) => [file, read(join(folder, file))] as const)]);
  return buildLanguages(files, [
    cldrSourceFile(cldr),
    ...listed.map(({ file, vintage }) => sourceFileOf(file, vintage))
  ]);
}

describe.runIf(folders.every((folder) => existsSync(folder)))("the languages of the publishers' files", () => {
  let built: Languages;
  beforeAll(async () => {
    built = await buildFromFolder();
  });
  const language = (code: string) => built.languages.find((each) => each.code === code)!;
  const coverage = (area: string) =>
    built.observations.find((each) => each.area === area && each.indicator === "local-content-coverage-10k");

  it("have 217 crawled pages per 1,000 speakers in the world, all pages counted", () => {
    const speakers = built.languages.reduce((sum, each) => sum + (each.speakers ?? 0), 0);
    expect((1000 * 68_611_738) / 0.029452 / speakers).toBeCloseTo(216.87, 1);
  });

  it("know the wikis whose code is not their language", () => {
    expect(language("gsw").wikipediaArticles).toBe(31_408);
    expect(language("nb").wikipediaArticles).toBe(661_942);
    expect(language("yue").wikipediaArticles).toBe(148_161);
    expect(language("sr").wikipediaArticles).toBe(713_312);
  });

  it("flag every edition that passes 100,000 articles under the cap without its people", () => {
    const flagged = built.languages.filter(({ botMade }) => botMade).map(({ code }) => code);
    for (const code of ["ceb", "arz", "tt", "nan", "min", "ce", "war"]) expect(flagged).toContain(code);
  });

  it("cover a third of Ethiopia, and three quarters of Switzerland or more", () => {
    expect(coverage("ETH")).toMatchObject({ low: 33, high: 33 });
    expect(coverage("CHE")).toMatchObject({ low: 76, high: 100 });
    expect(coverage("JAM")).toMatchObject({ low: 0, high: 0 });
  });

  it("name every language in each language of the site", () => {
    expect(built.languages.length).toBeGreaterThan(700);
    expect(built.languages.filter(({ code, names }) => names["en"] === code)).toEqual([]);
    expect(built.languages.filter(({ names }) => !names["en"] || !names["fr"] || !names["ar"])).toEqual([]);
  });

  it("withhold Chad, and islands whose creole is not listed", () => {
    expect(built.withheld["languages-not-listed"]).toEqual(["TCD"]);
    expect(built.withheld["no-local-language-listed"]).toContain("LCA");
  });

  it("give no depth where most people speak what the crawl cannot detect", () => {
    expect(built.notDetected).toEqual(expect.arrayContaining(["JAM", "NGA", "PNG", "SLE"]));
    expect(built.notDetected).not.toContain("KEN");
  });
});
