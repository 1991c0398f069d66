import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileMessage } from "../../src/i18n/compileMessage.ts";
import { grammarOf, translationFault, type LanguageGrammar } from "../../src/i18n/translationFault.ts";

const finnish: LanguageGrammar = {
  language: "fi",
  nameForms: new Set(["name", "inessive"]),
  features: new Set(["name", "inessive", "number"]),
  dateForms: new Set(["name", "of"]),
  leftOut: { short: { publisher: "the heading names it" } }
};

const source =
  "{area_In}, {people, number, people} of {group} in {year, number, year} ({edition, date, name}, {publisher})";
const faultOf = (own: string, key = "key", grammar = finnish): string | undefined =>
  translationFault(key, compileMessage(source, "en"), compileMessage(own, "fi"), grammar);
const rest = "{people, number, people} {year, number, year} {edition} {publisher} {group}";

describe("the slots of a translation", () => {
  it("may be another form of a name or a date, and leave a name out", () => {
    expect(faultOf(`{area_inessive} ${rest}`)).toBeUndefined();
    expect(faultOf(`{area_Inessive} {area_number, select, plural {a} other {b}} ${rest}`)).toBeUndefined();
    expect(faultOf(`{edition, date, of} ${rest}`)).toBeUndefined();
    expect(faultOf(rest)).toBeUndefined();
  });

  it("are none that the source does not have, and no form that the language does not have", () => {
    expect(faultOf(`{country} ${rest}`)).toBe("there is no slot {country}");
    expect(faultOf(`{area_locative} ${rest}`)).toBe("{area_locative}: not all names have it in fi");
    expect(faultOf(`{area_number} ${rest}`)).toBe("{area_number}: not all names have it in fi");
    expect(faultOf(`{area_gender, select, f {a} other {b}} ${rest}`)).toBe("{area_gender}: no name has it in fi");
    expect(faultOf(`{edition, date, genitive} ${rest}`)).toBe('{edition}: dates have no form "genitive" in fi');
    expect(faultOf(`{group_in} ${rest}`)).toBe("the slot {group} is a text, and used as a name here");
    expect(faultOf("{people} {year} {edition} {publisher} {group}")).toContain(
      "{people} is a number, and used as a text"
    );
  });

  it("lose no number, no date and no text, but where the language says why", () => {
    expect(faultOf("{year, number, year} {edition} {publisher} {group}")).toContain("{people} is missing");
    expect(faultOf(rest.replace("{edition} ", ""))).toContain("{edition} is missing");
    expect(faultOf(rest.replace("{publisher} ", ""))).toContain("{publisher} is missing");
    expect(faultOf(rest.replace("{publisher} ", ""), "short")).toBeUndefined();
  });
});

describe("the grammar of a language", () => {
  it("is read from its folder, as far as that goes", () => {
    const languages = mkdtempSync(join(tmpdir(), "grammar-"));
    mkdirSync(join(languages, "fi"));
    expect(grammarOf("fi", languages)).toMatchObject({ nameForms: undefined, dateForms: undefined, leftOut: {} });
    const forms = {
      MLI: { name: "Mali", inessive: "Malissa" },
      MDV: { name: "Malediivit", inessive: "Malediiveilla", number: "plural" }
    };
    writeFileSync(join(languages, "fi", "areaForms.json"), JSON.stringify(forms));
    expect(grammarOf("fi", languages)).toMatchObject({
      nameForms: new Set(["name", "inessive"]),
      features: new Set(["name", "inessive", "number"])
    });
    rmSync(languages, { recursive: true });
    expect(grammarOf("fr").nameForms).toEqual(new Set(["name", "in", "of", "gender"]));
  });
});
