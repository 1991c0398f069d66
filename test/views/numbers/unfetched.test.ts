import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { goneSentences, unfetchedSentences } from "../../../src/views/gaps/unfetchedSentences.ts";

const problem = "answered 503";
const lately = { file: "itu/use.csv", publisher: "ITU", since: "2026-11-16", asked: "2026-11-23", problem };
const gone = { file: "eurostat/skills.csv", publisher: "Eurostat", since: "2025-11-17", asked: "2026-11-23", problem };
const missed = [lately, gone];

describe("a source that could not be had", () => {
  it("is named with the day on which it was asked for, and says that its figures stand", () => {
    expect(unfetchedSentences(translatorOf("en"), missed)).toEqual([
      "Could not be had when it was last asked for, 23 November 2026; its figures stand as they were: itu/use.csv (ITU).",
      "Could not be had when it was last asked for, 23 November 2026; its figures stand as they were: eurostat/skills.csv (Eurostat)."
    ]);
    expect(unfetchedSentences(translatorOf("en"), [])).toEqual([]);
  });

  it("is one of the gaps once it is gone for a year, with the day since when", () => {
    expect(goneSentences(translatorOf("en"), missed)).toEqual([
      "A source that has not been had for a year, since 17 November 2025: eurostat/skills.csv (Eurostat). Its figures grow old."
    ]);
    expect(goneSentences(translatorOf("en"), [{ ...gone, asked: "2026-11-16" }])).toEqual([]);
    expect(goneSentences(translatorOf("fr"), missed).join("")).toContain("17 novembre 2025");
    expect(goneSentences(translatorOf("ar"), missed).join("")).toContain("eurostat/skills.csv");
  });

  it.each([
    ["downloads/DataSources", "unfetchedSentences(site.translator, unfetched)"],
    ["gaps/NotKnown", "goneSentences(translator, unfetched)"]
  ])("stands on its page: %s", (name, call) => {
    const page = readFileSync(`src/components/${name}.astro`, "utf8");
    expect(page).toMatch(/unfetched = \[\] \} = (await store\.manifest\(\)|manifest);/);
    expect(page).toContain(call);
  });
});
