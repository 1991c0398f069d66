import { describe, expect, it } from "vitest";
import { pick, slotNames } from "../../src/i18n/message.ts";
import { formatsOf } from "../../src/i18n/languageFormats.ts";
import type { Messages } from "../../src/i18n/message.ts";
import { createTranslator, type Translator } from "../../src/i18n/translator.ts";
import type { SiteLanguage } from "../../src/model/language.ts";

const translatorIn = (language: SiteLanguage, messages: Messages): Translator =>
  createTranslator({ language, numbers: formatsOf(language).numbers, messages });

const english = translatorIn("en", {
  plain: "Offline",
  dated: "Published in {year} for {area}",
  missing: { one: "{count} country has no data", other: "{count} countries have no data" }
});

const arabic = translatorIn("ar", {
  source: "المصدر: {source}",
  countries: {
    zero: "لا بلدان",
    one: "بلد واحد",
    two: "بلدان",
    few: "{count} بلدان",
    many: "{count} بلدًا",
    other: "{count} بلد"
  }
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
    expect(() => english.t("dated", { year: 2022, area: "Mali" })).toThrow("format the number in {year} first");
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

  it("falls back to other where a language has no form for a category", () => {
    const french = translatorIn("fr", { people: { one: "{count} personne", other: "{count} personnes" } });
    expect(french.t("people", { count: 0 })).toBe("0 personne");
    expect(french.t("people", { count: 1_000_000 })).toBe("1\u202f000\u202f000 personnes");
  });

  it("isolates Latin letters in Arabic, and nothing else", () => {
    expect(arabic.t("source", { source: "ITU (2026)" })).toBe("المصدر: \u2068ITU (2026)\u2069");
    expect(arabic.t("source", { source: "البنك الدولي" })).toBe("المصدر: البنك الدولي");
    expect(arabic.t("source", { source: "2026" })).toBe("المصدر: 2026");
    expect(english.t("dated", { year: "2022", area: "Mali" })).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe("slotNames and pick", () => {
  it("finds slots over all forms, sorted, once", () => {
    expect(slotNames("{b} and {a} and {b}")).toEqual(["a", "b"]);
    expect(slotNames({ one: "one of {total}", other: "{count} of {total}" })).toEqual(["count", "total"]);
    expect(slotNames("none")).toEqual([]);
  });

  it("takes the subset of a page, and throws on a key that is not there", () => {
    expect(pick({ a: "A", b: "B", c: "C" }, ["c", "a"])).toEqual({ c: "C", a: "A" });
    expect(() => pick({ a: "A" }, ["b"])).toThrow('no message "b"');
  });
});
