import { describe, expect, it } from "vitest";
import { glossary } from "../../../src/catalog/glossary.ts";
import { languageFile } from "../../../src/i18n/languageFile.ts";
import { englishNames, inLanguage, originName, publisherName } from "../../../src/i18n/publisherNames.ts";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { siteLanguages, sourceLanguage } from "../../../src/model/language.ts";
import { store } from "../../../src/site/site.ts";
import { reuseOf } from "../../../src/views/figure/reuse.ts";
import { sourceText } from "../../../src/views/figure/sourceText.ts";

const catalogueOf = (language: string) =>
  languageFile(language, "publishers") as Readonly<Record<"publishers" | "origins", Readonly<Record<string, string>>>>;

/** Who publishes the series that are awaited, and nothing else that is read yet. */
const awaited = [
  "Eurostat",
  "Wikimedia Foundation, page views by country",
  "World Bank, Poverty and Inequality Platform"
];

describe("publishers", () => {
  it("have a name in every language, and the catalogue has no other", async () => {
    const { sources } = await store.manifest();
    const bare = (text: string): string => text.replace(/ (?!4\.4\.1|5\.b\.1)\d[\d.]*$/, "");
    const present = sources.flatMap(({ publisher, attribution }) => [bare(publisher), bare(attribution)]);
    const definers = glossary.flatMap((term) => ("definedBy" in term ? [term.definedBy.publisher] : []));
    const wanted = new Set([...present, ...awaited, ...definers]);
    expect(wanted.size).toBeGreaterThan(15);
    for (const language of siteLanguages) {
      const { publishers, origins } = catalogueOf(language);
      expect([language, Object.keys(publishers).sort()]).toEqual([language, [...wanted].sort()]);
      expect(Object.keys(origins)).toEqual(Object.keys(catalogueOf(sourceLanguage).origins));
      expect([...Object.values(publishers), ...Object.values(origins)].filter((name) => name.trim() === "")).toEqual(
        []
      );
    }
  });

  it("are credited in the language of the page, with the version of their data", () => {
    expect(publisherName("fr", "World Bank, World Development Indicators")).toBe(
      "Banque mondiale, Indicateurs du développement dans le monde"
    );
    expect(publisherName("ar", "Unicode Common Locale Data Repository (CLDR) 48.2.0")).toMatch(/^يونيكود.* 48\.2\.0$/);
    expect(publisherName("fr", "United Nations Statistics Division, SDG 4.4.1")).toContain("ODD 4.4.1");
    expect(publisherName("fr", "Somebody else")).toBe("Somebody else");
  });

  it("stand in no line under a figure in English words, but in English", async () => {
    const { sources } = await store.manifest();
    for (const language of siteLanguages) {
      const line = sourceText(translatorOf(language), sources, reuseOf([]));
      expect(englishNames(language).filter((name) => line.includes(name))).toEqual([]);
      expect(inLanguage(language, sources).length).toBe(sources.length);
    }
    expect(englishNames(sourceLanguage)).toEqual([]);
    expect(englishNames("fr").length).toBeGreaterThan(15);
  });
});

describe("the origin of a figure", () => {
  it("is in the language of the page as far as it is known there, and says where it is not", () => {
    expect(originName("fr", "ITU estimate")).toEqual({ text: "estimation de l’UIT", lang: undefined });
    expect(originName("ar", "ITU Research; IMF")).toEqual({
      text: "بحوث الاتحاد الدولي للاتصالات; صندوق النقد الدولي",
      lang: undefined
    });
    expect(originName("fr", "Kenya National Bureau of Statistics")).toEqual({
      text: "Kenya National Bureau of Statistics",
      lang: "en"
    });
    expect(originName("en", "Kenya National Bureau of Statistics").lang).toBeUndefined();
  });
});
