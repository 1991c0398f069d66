import { describe, expect, it } from "vitest";
import { compileMessage } from "../../src/i18n/compileMessage.ts";
import { formatsOf } from "../../src/i18n/languageFormats.ts";
import type { TranslateAny } from "../../src/i18n/messageKey.ts";
import { pick, type Messages } from "../../src/i18n/message.ts";
import { createTranslator, type Translator } from "../../src/i18n/translator.ts";
import type { SiteLanguage } from "../../src/model/language.ts";

type TestTranslator = Omit<Translator, "t"> & { readonly t: TranslateAny };

const translatorOver = (language: SiteLanguage, messages: Messages): TestTranslator =>
  createTranslator({ language, numbers: formatsOf(language).numbers, messages }) as unknown as TestTranslator;

function translatorIn(language: SiteLanguage, icu: Readonly<Record<string, string>>): TestTranslator {
  const compiled = Object.entries(icu).map(([key, text]) => [key, compileMessage(text, language)] as const);
  return translatorOver(language, Object.fromEntries(compiled));
}

const english = translatorIn("en", {
  plain: "Offline",
  dated: "Published in {year} for {area}",
  missing: "{count, plural, one {# country has no data} other {# countries have no data}}",
  typed: "In {year, number, year}, {share, number, share} of {people, number, people}; {sum, number, money2} a month",
  two: "{a, plural, one {# day} other {# days}} and {b, plural, one {# hour} other {# hours}}",
  points: "{points, plural, one {{points, number, decimal1} point} other {{points, number, decimal1} points}}",
  verb: "{name} {kind, select, many {are} other {is}} here",
  exact: "{count, plural, =0 {nobody} one {# person} other {# persons}}"
});

const arabic = translatorIn("ar", {
  source: "المصدر: {source}",
  countries: "{count, plural, zero {لا بلدان} one {بلد واحد} two {بلدان} few {# بلدان} many {# بلدًا} other {# بلد}}"
});

describe("createTranslator", () => {
  it("fills slots and chooses the plural by count", () => {
    expect(english.t("plain")).toBe("Offline");
    expect(english.t("dated", { year: "2022", area: "Mali" })).toBe("Published in 2022 for Mali");
    expect(english.t("missing", { count: 1 })).toBe("1 country has no data");
    expect(english.t("missing", { count: 1200 })).toBe("1,200 countries have no data");
    expect(english.direction).toBe("ltr");
  });

  it("throws instead of printing a raw key or an empty slot", () => {
    expect(() => english.t("absent")).toThrow('no message "absent" in en');
    expect(() => english.t("dated", { year: "2022" })).toThrow("needs the slot {area}");
    expect(() => english.t("missing", { count: "1" })).toThrow("needs the number {count}");
    expect(() => english.t("dated", { year: 2022, area: "Mali" })).toThrow("needs a text for {year}");
  });

  it("knows the six plural categories of Arabic", () => {
    const counts = [0, 1, 2, 3, 10, 11, 99, 100, 103, 1002];
    expect(counts.map((count) => arabic.t("countries", { count }))).toEqual([
      "لا بلدان",
      "بلد واحد",
      "بلدان",
      "3 بلدان",
      "10 بلدان",
      "11 بلدًا",
      "99 بلدًا",
      "100 بلد",
      "103 بلدان",
      "1,002 بلد"
    ]);
    expect(arabic.direction).toBe("rtl");
  });

  it("falls back to other where an engine has no form for a category", () => {
    const icu = "{count, plural, one {# personne} many {# de personnes} other {# personnes}}";
    const french = translatorIn("fr", { people: icu });
    expect(french.t("people", { count: 0 })).toBe("0 personne");
    expect(french.t("people", { count: 2 })).toBe("2 personnes");
    expect(french.t("people", { count: 1_000_000 })).toBe("1\u202f000\u202f000 de personnes");
    // An engine that does not know the category takes `other`.
    const old = translatorOver("fr", {
      people: { by: "count#", one: "{count#} personne", other: "{count#} personnes" }
    });
    expect(old.t("people", { count: 1_000_000 })).toBe("1\u202f000\u202f000 personnes");
  });

  it("embeds Latin letters in Arabic, and nothing else", () => {
    expect(arabic.t("source", { source: "ITU (2026)" })).toBe("المصدر: \u202aITU (2026)\u202c\u200f");
    expect(arabic.t("source", { source: "البنك الدولي" })).toBe("المصدر: البنك الدولي");
    expect(arabic.t("source", { source: "البنك الدولي (World Bank)" })).toBe("المصدر: البنك الدولي (World Bank)\u200f");
    expect(arabic.t("source", { source: "2026" })).toBe("المصدر: 2026");
    expect(english.t("dated", { year: "2022", area: "Mali" })).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe("numbers in messages", () => {
  it("are printed as the message says", () => {
    const slots = { year: 2022, share: 66.4, people: 1_234_000, sum: 3.426 };
    expect(english.t("typed", slots)).toBe("In 2022, 66% of 1.2\u00a0million people; $3.43 a month");
    expect(() => english.t("typed", { ...slots, year: "2022" })).toThrow('"typed" needs the number {year}');
    expect(() => english.t("typed", { ...slots, share: Number.NaN })).toThrow("not a number to print: NaN");
  });

  it("choose a plural each, by what is printed", () => {
    expect(english.t("two", { a: 1, b: 2 })).toBe("1 day and 2 hours");
    expect(english.t("two", { a: 1.4, b: 0 })).toBe("1 day and 0 hours");
    expect(english.t("points", { points: 1 })).toBe("1.0 points");
    expect(english.t("exact", { count: 0 })).toBe("nobody");
    expect(english.t("exact", { count: 1 })).toBe("1 person");
  });

  it("choose a text by a word", () => {
    expect(english.t("verb", { name: "They", kind: "many" })).toBe("They are here");
    expect(english.t("verb", { name: "It", kind: "one" })).toBe("It is here");
    expect(() => english.t("verb", { name: "It" })).toThrow("needs the slot {kind}");
  });
});

describe("pick", () => {
  it("takes the subset of a page, and throws on a key that is not there", () => {
    expect(pick({ a: "A", b: "B", c: "C" }, ["c", "a"])).toEqual({ c: "C", a: "A" });
    expect(() => pick({ a: "A" }, ["b"])).toThrow('no message "b"');
  });
});
