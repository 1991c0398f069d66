// Looks at the data of today: what it finds may change with a refresh, and then this is read anew.

import { describe, expect, it } from "vitest";
import { store } from "../../src/site/site.ts";
import { areaFormsOf, idsWithForms } from "../../src/i18n/areaForms.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { formsAsked } from "../../src/i18n/slotsOf.ts";
import { incomeGroups, regions } from "../../src/model/area.ts";
import { siteLanguages, type SiteLanguage } from "../../src/model/language.ts";

const formsIn = (language: SiteLanguage) => (id: string) => {
  const forms = areaFormsOf(language, id);
  return [forms.name, forms["in"], forms["of"]];
};

/** Letters alone: names differ in brackets and capitals from the list, and in nothing else. Of Han, one by one. */
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}-])+/gu) ?? [];

describe.each(siteLanguages)("the names of areas in %s", (language) => {
  it("have forms for every area, made of the words of the list of names", async () => {
    const areas = await store.areas();
    expect(areas.length).toBeGreaterThan(230);
    const strange: string[] = [];
    for (const { code, names } of areas) {
      const listed = new Set(wordsOf(names[language] ?? ""));
      const { name, ...forms } = areaFormsOf(language, code);
      const ofPortuguese = ["o", "a", "os", "as", "da"];
      const ofSpanish = ["el", "los", "las"];
      const articles = ["the", "le", "la", "les", "l", "ras", "sar", "de", "جزيرتا", ...ofPortuguese, ...ofSpanish];
      const own = wordsOf(name).filter((word) => !listed.has(word) && !articles.includes(word));
      if (own.length > 0) strange.push(`${code}: ${name}`);
      const inAndOf = ["in", "of"].flatMap((form) => (form in forms ? [forms[form]] : []));
      for (const form of [name, ...inAndOf]) expect(form).toMatch(/^\S.*\S$/u);
    }
    expect(strange).toEqual([]);
  });

  it("have forms for nothing that is neither an area nor a group", async () => {
    const codes = new Set<string>((await store.areas()).map(({ code }) => code));
    const others = idsWithForms(language).filter((id) => /^[A-Z]{3}$/.test(id) && !codes.has(id));
    expect(others).toEqual([]);
  });

  it("are all there in each form that the messages of the language ask for", () => {
    const used = Object.values(messagesOf(language)).flatMap((message) => formsAsked(message).forms);
    const names = used.filter(({ kind }) => kind === "name").map(({ form }) => form);
    const asked = new Set(["name", ...names.map((form) => form.charAt(0).toLowerCase() + form.slice(1))]);
    // A language whose names never change has one form alone.
    const known = new Set(idsWithForms(language).flatMap((id) => Object.keys(areaFormsOf(language, id))));
    expect(asked.size > 1).toBe(known.size > 1);
    const missing = idsWithForms(language).flatMap((id) => {
      const forms = areaFormsOf(language, id);
      return [...asked].filter((form) => !forms[form]).map((form) => `${id}: ${form}`);
    });
    expect(missing).toEqual([]);
  });
});

describe("areaFormsOf", () => {
  it("puts English articles and prepositions", () => {
    const forms = formsIn("en");
    expect(forms("GMB")).toEqual(["the Gambia", "in the Gambia", "of the Gambia"]);
    expect(forms("USA")).toEqual(["the United States", "in the United States", "of the United States"]);
    expect(forms("IMN")).toEqual(["the Isle of Man", "on the Isle of Man", "of the Isle of Man"]);
    expect(forms("CUB")).toEqual(["Cuba", "in Cuba", "of Cuba"]);
    expect(areaFormsOf("en", "USA")["number"]).toBe("");
    expect(areaFormsOf("en", "COK")["number"]).toBe("plural");
  });

  it.each([
    ["MLI", "le Mali", "au Mali", "du Mali"],
    ["IND", "l’Inde", "en Inde", "de l’Inde"],
    ["USA", "les États-Unis", "aux États-Unis", "des États-Unis"],
    ["CUB", "Cuba", "à Cuba", "de Cuba"],
    ["OMN", "Oman", "à Oman", "d’Oman"],
    ["IRN", "l’Iran", "en Iran", "de l’Iran"],
    ["ISR", "Israël", "en Israël", "d’Israël"],
    ["HTI", "Haïti", "en Haïti", "d’Haïti"],
    ["HUN", "la Hongrie", "en Hongrie", "de la Hongrie"],
    ["BRB", "la Barbade", "à la Barbade", "de la Barbade"],
    ["PSE", "l’État de Palestine", "dans l’État de Palestine", "de l’État de Palestine"],
    ["IMN", "l’Île de Man", "sur l’Île de Man", "de l’Île de Man"],
    ["SLV", "El Salvador", "en El Salvador", "d’El Salvador"],
    ["YEM", "le Yémen", "au Yémen", "du Yémen"]
  ])("puts French articles and prepositions: %s", (code, ...forms) => {
    expect(formsIn("fr")(code)).toEqual(forms);
  });

  it("knows number and gender", () => {
    expect(areaFormsOf("fr", "USA")).toMatchObject({ number: "plural", gender: "m" });
    expect(areaFormsOf("fr", "TUV")).toMatchObject({ number: "plural", gender: "f" });
    expect(areaFormsOf("ar", "MAR")).toMatchObject({ gender: "m" });
    expect(areaFormsOf("ar", "KEN")["gender"]).toBe("f");
  });

  it("tells the Arabic genitive where it is written otherwise", () => {
    expect(formsIn("ar")("KEN")).toEqual(["كينيا", "في كينيا", "كينيا"]);
    expect(areaFormsOf("ar", "SJM")["in"]).toBe("في جزيرتي سفالبارد وجان ماين");
  });

  it("has the groups too, with names that do not follow from the preposition", () => {
    expect(formsIn("fr")("region.EAS")).toEqual([
      "l’Asie de l’Est et le Pacifique",
      "en Asie de l’Est et dans le Pacifique",
      "de l’Asie de l’Est et du Pacifique"
    ]);
    expect(formsIn("fr")("income.LMC")[1]).toBe("dans les pays à revenu intermédiaire de la tranche inférieure");
    expect(formsIn("en")("group.world")).toEqual(["the world", "worldwide", "of the world"]);
    expect(areaFormsOf("en", "group.ldc")["number"]).toBe("plural");
    const groups = [...regions.map((id) => `region.${id}`), ...incomeGroups.map((id) => `income.${id}`)];
    for (const language of siteLanguages) {
      const ids = new Set(idsWithForms(language));
      const wanted = [...groups, "group.world", "group.ldc", "group.lldc", "group.sids"];
      expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it("throws on what it does not know", () => {
    expect(() => areaFormsOf("fr", "ZZZ")).toThrow('no grammar for "ZZZ" in fr');
  });
});
