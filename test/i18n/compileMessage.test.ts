import { describe, expect, it } from "vitest";
import { compileMessage } from "../../src/i18n/compileMessage.ts";
import { compileFiles } from "../../src/i18n/messages.ts";
import { slotsOf } from "../../src/i18n/slotsOf.ts";

describe("compileMessage", () => {
  it("keeps a text as it is, and the style of a number behind a sign", () => {
    expect(compileMessage("Offline", "en")).toBe("Offline");
    expect(compileMessage("{In}, {n, number} of {year, number, year}", "en")).toBe("{In}, {n#} of {year#year}");
    expect(compileMessage("a, b’s and “c” (d): 100%", "en")).toBe("a, b’s and “c” (d): 100%");
  });

  it("writes once what the forms of a plural have in common, and drops what other says", () => {
    expect(compileMessage("{n, plural, one {# country} other {# countries}}", "en")).toEqual([
      "{n#} countr",
      { by: "n#", one: "y", other: "ies" }
    ]);
    const verb =
      "{n, plural, one {Of {all}, {n, number} country has figures.} other {Of {all}, {n, number} countries have figures.}}";
    expect(compileMessage(verb, "en")).toEqual([
      "Of {all}, {n#} countr",
      { by: "n#", one: "y has", other: "ies have" },
      " figures."
    ]);
    expect(compileMessage("{n, plural, one {# pays} many {# de pays} other {# pays}}", "fr")).toEqual([
      "{n#} ",
      { by: "n#", many: "de ", other: "" },
      "pays"
    ]);
  });

  it("chooses by the number as it is printed, or by the number itself where it is not", () => {
    expect(compileMessage("{n, plural, one {is} other {are}}", "en")).toEqual({ by: "n", one: "is", other: "are" });
    const points = "{n, plural, one {{n, number, decimal1} point} other {{n, number, decimal1} points}}";
    expect(compileMessage(points, "en")).toMatchObject(["{n#decimal1} point", { by: "n#decimal1" }]);
  });

  it("says one in words of 1 alone, where the category holds other numbers too", () => {
    const countries = "{n, plural, one {un seul pays} many {# de pays} other {# pays}}";
    expect(compileMessage(countries, "fr")).toEqual({
      by: "n#",
      "=1": "un seul pays",
      many: "{n#} de pays",
      other: "{n#} pays"
    });
    expect(compileMessage("{n, plural, one {Одна} few {#} many {#} other {#}}", "ru")).toEqual({
      by: "n#",
      "=1": "Одна",
      other: "{n#}"
    });
    const values = "{n, plural, =1 {une valeur} one {# valeur} many {# de valeurs} other {# valeurs}}";
    expect(compileMessage(values, "fr")).toMatchObject({ "=1": "une valeur", one: "{n#} valeur" });
    // Words that agree, and no number: zero is singular in French. In English, one is 1.
    expect(compileMessage("{n, plural, one {est} many {sont} other {sont}}", "fr")).toEqual({
      by: "n",
      one: "est",
      other: "sont"
    });
    // A number in a case for itself does not print the others.
    const alone = "{n, plural, =3 {#} one {est} many {sont} other {sont}}";
    expect(compileMessage(alone, "fr")).toMatchObject({ "=3": "{n#}", one: "est", other: "sont" });
    expect(compileMessage("{n, plural, one {a} other {# of}}", "en")).toEqual({ by: "n#", one: "a", other: "{n#} of" });
  });

  it("never cuts a slot in two", () => {
    const compiled = compileMessage(
      "{n, plural, one {only in area {areaName} here} other {only in area {areasName} here}}",
      "en"
    );
    expect(compiled).toEqual(["only in area ", { by: "n", one: "{areaName}", other: "{areasName}" }, " here"]);
    expect(slotsOf(compiled)).toEqual(
      new Map([
        ["areaName", "text"],
        ["areasName", "text"],
        ["n", "number"]
      ])
    );
  });

  it("asks for the plural categories of the language, no more and no fewer", () => {
    expect(() => compileMessage("{n, plural, one {# pays} other {# pays}}", "fr")).toThrow("lacks many");
    expect(() => compileMessage("{n, plural, one {#} few {#} other {#}}", "en")).toThrow(
      "few is not valid in this locale"
    );
    expect(() => compileMessage("{n, plural, one {#}}", "en")).toThrow("lacks other");
    expect(() => compileMessage("{n, plural, one {1} one {2} other {#}}", "en")).toThrow('the case "one" twice');
    expect(() => compileMessage("{k, select, f {#}}", "en")).toThrow("lacks other");
  });

  it("refuses what the translator cannot do", () => {
    expect(() => compileMessage("{n, number, dozens}", "en")).toThrow("there is no {n, number, dozens}");
    expect(() => compileMessage("{n, spellout}", "en")).toThrow("there is no {n, spellout}");
    expect(() => compileMessage("{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "en")).toThrow(
      "no ordinal"
    );
    expect(() => compileMessage("{n, plural, offset:1 one {#} other {#}}", "en")).toThrow("no offset");
    expect(() => compileMessage("{open", "en")).toThrow();
    expect(() => compileMessage("a '{brace}'", "en")).toThrow("a brace cannot be printed");
  });
});

describe("compileFiles", () => {
  it("names the file and the key of a fault", () => {
    expect(() => compileFiles("en", new Map([["site", { "site.a": { message: "{x" } }]]))).toThrow(
      'en/site.json, "site.a": '
    );
    const twice = new Map([
      ["a", { key: "x" }],
      ["b", { key: "y" }]
    ]);
    expect(() => compileFiles("fr", twice)).toThrow('fr/b.json: "key" stands in two files');
  });
});

describe("slotsOf", () => {
  it("finds the slots of all forms, sorted, once, with their kinds", () => {
    expect([...slotsOf(compileMessage("{b} and {a} and {b}", "en"))]).toEqual([
      ["a", "text"],
      ["b", "text"]
    ]);
    const message = "{n, plural, one {one of {total}} other {# of {total}}}";
    expect([...slotsOf(compileMessage(message, "en"))]).toEqual([
      ["n", "number"],
      ["total", "text"]
    ]);
    expect([...slotsOf(compileMessage("none", "en"))]).toEqual([]);
    expect(() => slotsOf("{year#year} {year}")).toThrow("the slot {year} is a number here and a text there");
  });
});
