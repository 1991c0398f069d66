import { describe, expect, it } from "vitest";
import { areaFormsOf } from "../../src/i18n/areaForms.ts";
import { compileMessage } from "../../src/i18n/compileMessage.ts";
import { formatsOf } from "../../src/i18n/languageFormats.ts";
import type { TranslateAny } from "../../src/i18n/messageKey.ts";
import { withForms } from "../../src/i18n/slotForms.ts";
import { formsAsked, slotsOf } from "../../src/i18n/slotsOf.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import type { SiteLanguage } from "../../src/model/language.ts";

const saying = (language: string, icu: string): TranslateAny => {
  const messages = { it: compileMessage(icu, language) };
  const words = { language: language as SiteLanguage, numbers: formatsOf("en").numbers, messages };
  const translator = createTranslator(words, (date, form = "name") => `${form}(${date})`);
  return withForms(translator, ["name", "of"]).t as unknown as TranslateAny;
};

const mali = { name: "Mali", inessive: "Malissa", genitive: "Malin", number: "" };

describe("a slot for a name", () => {
  it("takes the form that the message of the language asks for, also at the start of a sentence", () => {
    const slots = { area: { ...mali, genitive: "malin" }, share: 66 };
    expect(saying("fi", "{area_Genitive} luku on {share, number, share}")("it", slots)).toBe("Malin luku on 66%");
    expect(saying("fi", "{share, number, share} {area_inessive} ({area})")("it", slots)).toBe("66% Malissa (Mali)");
  });

  it("chooses a text by a feature, and takes the rest for a name that has none", () => {
    const verb = saying("en", "{area_name} {area_number, select, plural {are} other {is}} here");
    expect(verb("it", { area: mali })).toBe("Mali is here");
    expect(verb("it", { area: { name: "the Maldives", number: "plural" } })).toBe("the Maldives are here");
  });

  it("is one slot of its kind, whatever its forms", () => {
    const message = compileMessage("{area_In} … {area}, {area_gender, select, f {x} other {y}}, {group_of}", "fr");
    expect([...slotsOf(message)]).toEqual([
      ["area", "name"],
      ["group", "name"]
    ]);
    expect(formsAsked(message)).toMatchObject({
      forms: [
        { slot: "area", kind: "name", form: "In" },
        { slot: "group", kind: "name", form: "of" }
      ],
      features: [{ slot: "area", kind: "name", form: "gender" }]
    });
    expect(() => slotsOf(compileMessage("{area_in} {area, number}", "en"))).toThrow(
      "is a name here and a number there"
    );
    expect(() => compileMessage("{area_in_of}", "en")).toThrow("no name of a slot");
    expect(() => compileMessage("{area_in, number}", "en")).toThrow("cannot be a number");
  });

  it("agrees in number and gender in the sentences of the site", () => {
    const machine = (language: SiteLanguage, area: string, other: string): string =>
      translatorOf(language).t("peers.machine", {
        area: areaFormsOf(language, area),
        other: areaFormsOf(language, other),
        value: "40",
        year: "2024",
        otherValue: "40",
        otherYear: "2015"
      });
    expect(machine("en", "COK", "ALA")).toContain("the Cook Islands are where the Åland Islands were in");
    expect(machine("en", "KEN", "GHA")).toContain("Kenya is where Ghana was in");
    expect(machine("fr", "USA", "MLI")).toContain("les États-Unis en sont là où en était le Mali");
    expect(machine("ar", "KEN", "MAR")).toContain("تقف كينيا حيث كان المغرب");
    expect(machine("ar", "MAR", "KEN")).toContain("يقف المغرب حيث كانت كينيا");
  });
});

describe("a slot for a date", () => {
  it("is written in the form that the message asks for", () => {
    const say = saying("en", "the edition {edition, date, of}; {edition}; {edition, date, Of}");
    expect(say("it", { edition: { date: "2026-04" } })).toBe("the edition of(2026-04); name(2026-04); Of(2026-04)");
    expect([...slotsOf(compileMessage("{edition, date, of} {edition}", "en"))]).toEqual([["edition", "date"]]);
  });
});
