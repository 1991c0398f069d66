import { describe, expect, it } from "vitest";
import { foldName, searchNames, withOtherNames } from "../../../src/elements/searchNames.ts";
import { siteIn, store } from "../../../src/site/site.ts";
import { siteLanguages, type SiteLanguage } from "../../../src/model/language.ts";

const areas = await store.areas();
const named = (language: SiteLanguage) => areas.map(({ code, names }) => ({ code, name: names[language] ?? "" }));
const find = (text: string, language: SiteLanguage = "en", most = 8) =>
  searchNames(named(language), text, most).map(({ code }) => code);

describe("foldName", () => {
  it.each([
    ["Côte d’Ivoire", "cote divoire"],
    ["  Curaçao ", "curacao"],
    ["São Tomé and Príncipe", "sao tome and principe"],
    ["Guinea-Bissau", "guinea bissau"],
    ["Venezuela (Bolivarian Republic of)", "venezuela bolivarian republic of"],
    ["Åland Islands", "aland islands"],
    ["أَفْغَانِسْتَان", "افغانستان"],
    ["آيسلندا", "ايسلندا"],
    ["إيطاليا", "ايطاليا"],
    ["سورية", "سوريه"],
    ["موريتانيـــا", "موريتانيا"],
    ["", ""],
    ["’’", ""]
  ])("folds %j to %j", (name, folded) => {
    expect(foldName(name)).toBe(folded);
    expect(foldName(folded)).toBe(folded);
  });
});

describe("searchNames", () => {
  it.each([
    ["kenya", "KEN"],
    ["KENYA", "KEN"],
    ["cote d'ivoire", "CIV"],
    ["Côte d’Ivoire", "CIV"],
    ["cote divoire", "CIV"],
    ["ivoire", "CIV"],
    ["viet nam", "VNM"],
    ["vietnam", "VNM"],
    ["guinea bissau", "GNB"],
    ["guinea-bissau", "GNB"],
    ["timor leste", "TLS"],
    ["arab emirates", "ARE"],
    ["tanzania", "TZA"],
    ["moldova", "MDA"],
    ["kosovo", "XKX"],
    ["curacao", "CUW"],
    ["turkiye", "TUR"],
    ["united states of", "USA"],
    ["laos", ""],
    ["usa", "USA"],
    ["Gbr", "GBR"],
    ["congo", "COG"]
  ])("finds %j", (text, code) => {
    expect(find(text)[0] ?? "").toBe(code);
  });

  it("finds both Congos, both Koreas and Niger before Nigeria", () => {
    expect(find("congo")).toEqual(["COG", "COD"]);
    expect(new Set(find("korea"))).toEqual(new Set(["PRK", "KOR"]));
    expect(find("niger").slice(0, 2)).toEqual(["NER", "NGA"]);
  });

  it.each([
    ["allemagne", "fr", "DEU"],
    ["etats unis", "fr", "USA"],
    ["États-Unis", "fr", "USA"],
    ["iran", "fr", "IRN"],
    ["السعودية", "ar", "SAU"],
    ["سعودية", "ar", "SAU"],
    ["العربيه السعوديه", "ar", "SAU"],
    ["مغرب", "ar", "MAR"],
    ["المغرب", "ar", "MAR"],
    ["اردن", "ar", "JOR"],
    ["الأردن", "ar", "JOR"],
    ["ايطاليا", "ar", "ITA"],
    ["إيطاليا", "ar", "ITA"],
    ["ken", "ar", "KEN"]
  ] as const)("finds %s in %s", (text, language, code) => {
    expect(find(text, language)[0]).toBe(code);
  });

  it.each(siteLanguages)("finds every country by its own name and by its code, in %s", (language) => {
    for (const { code, name } of named(language)) {
      expect([name, find(name, language)]).toEqual([name, expect.arrayContaining([code])]);
      expect(find(code, language)[0]).toBe(code);
      expect(find(name.toUpperCase(), language)).toContain(code);
    }
    expect(areas.length).toBeGreaterThanOrEqual(217);
  });

  it("finds nothing for nothing, nor for what is no name", () => {
    for (const text of ["", "  ", "'", "(", "zzz", "enya"]) expect(find(text)).toEqual([]);
  });

  it("gives as many as asked for, in the order of the list", () => {
    expect(find("s", "en", 3)).toHaveLength(3);
    expect(find("united", "en", 99)).toEqual(["ARE", "GBR", "TZA", "USA", "VIR"]);
  });
});

describe("everyday names", () => {
  const findAlso = (text: string, language: SiteLanguage) =>
    searchNames(withOtherNames(named(language), siteIn(language).translator.t("ui.search.also")), text, 8);

  it.each([
    ["UK", "en", "GBR"],
    ["ivory", "en", "CIV"],
    ["South Korea", "en", "KOR"],
    ["rdc", "fr", "COD"],
    ["birmanie", "fr", "MMR"],
    ["بريطانيا", "ar", "GBR"]
  ] as const)("find by %j in %s", (text, language, code) => {
    const [first] = findAlso(text, language);
    expect(first?.code).toBe(code);
    expect(first?.shown).toBe(named(language).find((each) => each.code === code)?.name);
  });

  it.each(siteLanguages)(
    "in %s are of countries there are, and find nothing that was found without them",
    (language) => {
      const pairs = siteIn(language).translator.t("ui.search.also").split("|");
      expect(pairs.length).toBeGreaterThan(10);
      for (const pair of pairs) {
        const [code = "", name = ""] = pair.split("=");
        expect(areas.map((area) => area.code)).toContain(code);
        expect([pair, find(name, language)[0]]).not.toEqual([pair, code]);
      }
    }
  );
});
