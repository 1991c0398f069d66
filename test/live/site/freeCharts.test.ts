import { describe, expect, it } from "vitest";
import { countryHtml, themeHtml } from "../../../src/site/chartHtml.ts";
import { countrySource, themeSource } from "../../../src/site/cards.ts";
import { freeCountries, freeThemes } from "../../../src/site/freeMaps.ts";
import { freeSiteIn, freeStore, siteIn, store } from "../../../src/site/site.ts";
import { licenceReader } from "../../../src/query/provenance.ts";
import { siteLanguages } from "../../../src/model/language.ts";

const textOf = (markup: string): string => markup.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

describe("the charts of countries and themes with the free figures alone", () => {
  it("are of those that mix them with others, and never of a country whose line would be gone", async () => {
    const countries = await freeCountries(store);
    expect(countries.length).toBeGreaterThan(150);
    const licenceOf = licenceReader(await store.manifest());
    const use = await store.observations("internet-use");
    for (const code of countries) {
      const free = use.filter(({ area, source }) => area === code && licenceOf(source) === "free");
      expect(free.length, code).toBeGreaterThan(1);
    }
    const themes = await freeThemes(store);
    expect(themes).toContain("unconnected");
    expect(themes).not.toContain("affordability");
    expect(themes).not.toContain("content");
  });

  it.each(siteLanguages)("say of what is left out that it is not free, in %s", async (language) => {
    const free = freeSiteIn(language);
    const [code] = await freeCountries(store);
    if (!code) throw new Error("no country");
    const html = await countryHtml(free, code);
    expect(textOf(html)).toContain(free.translator.t("ui.no-data"));
    expect(html).not.toBe(await countryHtml(siteIn(language), code));
    expect(await countrySource(free, code)).toContain(free.translator.t("licence-class.free"));
    for (const theme of await freeThemes(store)) {
      expect(await themeSource(free, theme)).toContain(free.translator.t("licence-class.free"));
      expect(textOf(await themeHtml(free, theme)).length).toBeGreaterThan(500);
    }
  });

  it("have no figure of a measure that is not free at all", async () => {
    expect(await freeStore.observations("data-only-mobile-basket")).toEqual([]);
    const html = await themeHtml(freeSiteIn("en"), "skills");
    expect(textOf(html)).not.toContain(siteIn("en").translator.t("indicator.ict-skills.name"));
  });
});
