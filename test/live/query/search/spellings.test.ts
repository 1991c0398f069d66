import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { siteLanguages, type SiteLanguage } from "../../../../src/model/language.ts";
import { findNamed, indexNames } from "../../../../src/query/search/findNamed.ts";
import { entriesOf, type SearchEntry } from "../../../../src/query/search/namesFile.ts";
import { languagesOfText, withOtherLanguages } from "../../../../src/query/search/otherLanguages.ts";
import { known } from "../../../../src/model/known.ts";
import { namesFile } from "../../../../src/site/findable.ts";
import { readOnce } from "../../../../src/i18n/languageFile.ts";
import { siteIn } from "../../../../src/site/site.ts";

interface Spelling {
  readonly code: string;
  readonly text: string;
}

/** Every third of the spellings was never looked at while the search was made. */
const spellings = readFileSync("test/fixtures/search/spellings.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .flatMap((line): readonly Spelling[] => {
    const [code = "", texts = ""] = line.split(/:(.*)/);
    return texts.split("|").map((text) => ({ code, text: text.trim() }));
  });
const isHeldOut = (index: number): boolean => index % 3 === 2;

const files = new Map(
  await Promise.all(siteLanguages.map(async (language) => [language, await namesFile(siteIn(language))] as const))
);
const entriesIn = (language: string): readonly SearchEntry[] =>
  entriesOf(known(files.get(language as SiteLanguage), language), "/");

/** What a reader sees after a rest: found by the page's own names or, where none is it to the letter, by those of all languages of the script. */
const indexFor = readOnce((languages: string) => {
  const [own = "", ...others] = languages.split(" ");
  return indexNames(withOtherLanguages(entriesIn(own), others.map(entriesIn)));
});
const foundOn = (language: SiteLanguage, text: string): readonly string[] => {
  const own = findNamed(indexFor(language), text, 3);
  const isWhole = own.some(({ way }) => way === "whole");
  const further = isWhole ? [] : languagesOfText(text, known(files.get(language), language).scripts);
  const found = further.length === 0 ? own : findNamed(indexFor([language, ...further].join(" ")), text, 3);
  return found.map(({ entry }) => entry.code);
};
const missed = (wanted: readonly Spelling[], language: SiteLanguage): readonly string[] =>
  wanted.flatMap(({ code, text }) => {
    const found = foundOn(language, text);
    return found.includes(code) ? [] : [`${text}: ${code}, not ${found.join(" ")}`];
  });

describe("the search, by what people type", () => {
  it.each(siteLanguages)("has what is meant among the first three, on a page in %s", (language) => {
    const tuned = spellings.filter((_, index) => !isHeldOut(index));
    const heldOut = spellings.filter((_, index) => isHeldOut(index));
    expect(spellings.length).toBeGreaterThanOrEqual(400);
    const misses = missed(tuned, language);
    const rights = {
      tuned: 1 - misses.length / tuned.length,
      heldOut: 1 - missed(heldOut, language).length / heldOut.length
    };
    console.log(`spellings on a page in ${language}:`, rights, misses);
    expect(rights.tuned).toBeGreaterThanOrEqual(0.98);
    expect(rights.heldOut).toBeGreaterThanOrEqual(0.98);
  });
});

describe("the search, by the names of the world and its regions", () => {
  const named: Readonly<Record<string, readonly string[]>> = {
    world: ["Monde", "World", "العالم", "monde", "le monde", "the world"],
    "arab-states": [
      "Arab States",
      "Etats arabes",
      "États arabes",
      "العالم العربي",
      "الدول العربية",
      "Monde arabe",
      "Arab world"
    ],
    "m49-002": ["Africa", "Afrique", "أفريقيا", "إفريقيا", "افريقيا"]
  };

  it.each(siteLanguages)("has what is meant among the first three, on a page in %s", (language) => {
    const wanted = Object.entries(named).flatMap(([code, texts]) => texts.map((text) => ({ code, text })));
    expect(missed(wanted, language)).toEqual([]);
  });
});
