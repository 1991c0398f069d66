import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { siteLanguages, type SiteLanguage } from "../../../../src/model/language.ts";
import { findNamed, indexNames } from "../../../../src/query/search/findNamed.ts";
import { entriesOf } from "../../../../src/query/search/namesFile.ts";
import { namesFile } from "../../../../src/site/findable.ts";
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

const indexOf = new Map(
  await Promise.all(
    siteLanguages.map(
      async (language) => [language, indexNames(entriesOf(await namesFile(siteIn(language)), "/"))] as const
    )
  )
);
const missed = (wanted: readonly Spelling[], language: SiteLanguage): readonly string[] =>
  wanted.flatMap(({ code, text }) => {
    const found = findNamed(indexOf.get(language) ?? [], text, 3).map(({ entry }) => entry.code);
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
