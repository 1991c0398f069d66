import { describe, expect, it } from "vitest";
import { editionsOf, mostSpoken, ownLanguages } from "../../src/facts/spokenLanguages.ts";
import { isSiteLanguage, type AreaLanguage } from "../../src/model/language.ts";

const spoken = (language: string, share: number, official?: string): AreaLanguage => ({
  area: "KEN",
  language,
  share,
  official,
  local: false,
  reason: undefined
});

const kenya = [
  spoken("ki", 22),
  spoken("fr", 9.9),
  spoken("sw", 98, "official"),
  spoken("en", 18, "official"),
  spoken("hi", 0)
];

describe("the languages of an area", () => {
  it("are named from the most spoken on, three at most, and none that nobody speaks", () => {
    expect(mostSpoken(kenya)).toEqual(["sw", "ki", "en"]);
    expect(mostSpoken([spoken("hi", 0)])).toEqual([]);
  });

  it("lead to editions of the site that are official there, or that one in ten speaks", () => {
    expect(editionsOf(kenya)).toEqual(["en", "sw"].filter(isSiteLanguage));
    expect(editionsOf([spoken("fr", 10), spoken("ar", 1, "official_regional")])).toEqual(["fr", "ar"]);
    expect(editionsOf([spoken("de", 95, "official")])).toEqual([]);
  });

  it("are those in which it has a feed, and English besides, whoever reads it", () => {
    expect(ownLanguages([spoken("fr", 10), spoken("ar", 9)])).toEqual(["en", "fr"]);
    expect(ownLanguages(kenya)).toEqual(editionsOf(kenya));
    expect(ownLanguages([])).toEqual(["en"]);
  });

  it("are those of the language that is written, whatever its script or region", () => {
    expect(editionsOf([spoken("fr-CA", 40)])).toEqual(["fr"]);
  });
});
