import { describe, expect, it } from "vitest";
import { formatDate } from "../../src/i18n/dates.ts";
import { createFormats } from "../../src/i18n/formats.ts";
import { roundDecimal } from "../../src/model/rounding.ts";
import type { Formats } from "../../src/i18n/formats.ts";
import { formatsOf } from "../../src/i18n/languageFormats.ts";

const en = createFormats("en", formatsOf("en").numbers);
const fr = createFormats("fr", formatsOf("fr").numbers);
const ar = createFormats("ar", formatsOf("ar").numbers);

const table = (cases: readonly (readonly [string, string])[]): void => {
  expect(cases.length).toBeGreaterThan(0);
  for (const [actual, expected] of cases) expect(actual).toBe(expected);
};

describe("formatChange", () => {
  it("carries its sign, between marks where the script runs right to left", () => {
    expect([9.14, -0.44, 0.04, -0.04].map((value) => en.formatChange(value, 1))).toEqual([
      "+9.1",
      "−0.4",
      "0.0",
      "0.0"
    ]);
    expect(ar.formatChange(28.1, 1)).toBe("\u200e+28.1\u200f");
  });
});

describe("roundDecimal", () => {
  it("rounds half away from zero on the decimal digits", () => {
    expect(roundDecimal(1.005, 2)).toBe(1.01);
    expect(roundDecimal(2.5, 0)).toBe(3);
    expect(roundDecimal(-2.5, 0)).toBe(-3);
    expect(roundDecimal(-1.005, 2)).toBe(-1.01);
    expect(roundDecimal(8.345, 2)).toBe(8.35);
    expect(roundDecimal(1.4e-7, 7)).toBe(1e-7);
    expect(roundDecimal(1_234_567, -3)).toBe(1_235_000);
  });

  it("has no negative zero, and refuses what is no number", () => {
    expect(Object.is(roundDecimal(-0.04, 1), 0)).toBe(true);
    expect(Object.is(roundDecimal(-0, 1), 0)).toBe(true);
    expect(() => roundDecimal(Number.NaN, 1)).toThrow(RangeError);
    expect(() => en.formatNumber(Number.POSITIVE_INFINITY, 0)).toThrow("not a number to print");
  });
});

describe("formatNumber", () => {
  it("writes groups and decimals as each language does", () => {
    table([
      [en.formatNumber(0, 0), "0"],
      [en.formatNumber(999, 0), "999"],
      [en.formatNumber(1000, 0), "1,000"],
      [en.formatNumber(2_326_000_000, 0), "2,326,000,000"],
      [en.formatNumber(1234.5, 2), "1,234.50"],
      [en.formatNumber(0.05, 1), "0.1"],
      [en.formatNumber(0.004, 2), "0.00"],
      [en.formatNumber(999_999.95, 1), "1,000,000.0"],
      [fr.formatNumber(1234.5, 2), "1\u202f234,50"],
      [fr.formatNumber(1_234_567, 0), "1\u202f234\u202f567"],
      [ar.formatNumber(1234.5, 2), "1,234.50"]
    ]);
  });

  it("writes a true minus sign, between marks in Arabic, and never -0", () => {
    table([
      [en.formatNumber(-13.4, 1), "−13.4"],
      [fr.formatNumber(-13.4, 1), "−13,4"],
      [ar.formatNumber(-13.4, 1), "\u200e−13.4\u200f"],
      [en.formatNumber(-0.04, 1), "0.0"],
      [ar.formatNumber(-0.04, 1), "0.0"]
    ]);
  });
});

describe("formatPercent", () => {
  it("places the sign", () => {
    table([
      [en.formatPercent(66, 0), "66%"],
      [en.formatPercent(-1.2, 1), "−1.2%"],
      [fr.formatPercent(66.25, 1), "66,3\u202f%"],
      [ar.formatPercent(66, 0), "\u200e66%\u200f"],
      [ar.formatPercent(-1.2, 1), "\u200e−1.2%\u200f"]
    ]);
  });
});

describe("formatPeople", () => {
  const rows: readonly (readonly [number, string, string, string])[] = [
    [0, "0", "0", "0"],
    [1, "1", "1", "1"],
    [512, "512", "512", "512"],
    [12_345, "12,300", "12\u202f300", "12,300"],
    [834_567, "835,000", "835\u202f000", "835,000"],
    [999_600, "1 million", "1 million", "1 مليون"],
    [1_500_000, "1.5 million", "1,5 million", "1.5 مليون"],
    [5_000_000, "5 million", "5 millions", "5 ملايين"],
    [14_230_000, "14.2 million", "14,2 millions", "14.2 مليون"],
    [99_960_000, "100 million", "100 millions", "100 مليون"],
    [212_400_000, "212 million", "212 millions", "212 مليون"],
    [999_700_000, "1 billion", "1 milliard", "1 مليار"],
    [2_326_000_000, "2.3 billion", "2,3 milliards", "2.3 مليار"],
    [2_849_000_000, "2.8 billion", "2,8 milliards", "2.8 مليار"],
    [2_960_000_000, "3 billion", "3 milliards", "3 مليارات"]
  ];

  it("rounds for reading, in words", () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const [value, english, french, arabic] of rows) {
      expect(en.formatPeople(value).replace("\u00a0", " ")).toBe(english);
      expect(fr.formatPeople(value).replace("\u00a0", " ")).toBe(french);
      expect(ar.formatPeople(value).replace("\u00a0", " ")).toBe(arabic);
    }
  });

  it("adds the noun in the form that the number asks for", () => {
    const spoken = (formats: Formats, value: number): string => formats.formatPeopleNoun(value).replace("\u00a0", " ");
    table([
      [spoken(en, 1), "1 person"],
      [spoken(en, 2_326_000_000), "2.3 billion people"],
      [spoken(fr, 1), "1 personne"],
      [spoken(fr, 830_000), "830\u202f000 personnes"],
      [spoken(fr, 2_326_000_000), "2,3 milliards de personnes"],
      [spoken(ar, 7), "7 أشخاص"],
      [spoken(ar, 15), "15 شخصًا"],
      [spoken(ar, 830_000), "830,000 شخص"],
      [spoken(ar, 2_326_000_000), "2.3 مليار شخص"]
    ]);
  });
});

describe("money, ranges, lists, years and dates", () => {
  it("writes US dollars", () => {
    table([
      [en.formatUsd(3.43, 2), "$3.43"],
      [en.formatUsd(-3.4, 2), "−$3.40"],
      [en.formatUsd(12_650, 0), "$12,650"],
      [fr.formatUsd(3.43, 2), "3,43\u00a0$"],
      [ar.formatUsd(3.43, 2), "3.43\u00a0دولار"],
      [ar.formatUsd(1203, 0), "1,203\u00a0دولارات"],
      [ar.formatUsd(1250, 0), "1,250\u00a0دولارًا"],
      [ar.formatUsd(1200, 0), "1,200\u00a0دولار"]
    ]);
  });

  it("joins ranges and lists", () => {
    table([
      [en.formatRange("20", en.formatPercent(35, 0)), "20–35%"],
      [fr.formatRange("20", fr.formatPercent(35, 0)), "20–35\u202f%"],
      [ar.formatRange("20", ar.formatPercent(35, 0)), "20 إلى \u200e35%\u200f"],
      [en.formatList([]), ""],
      [en.formatList(["Mali"]), "Mali"],
      [en.formatList(["Mali", "Chad"]), "Mali and Chad"],
      [en.formatList(["Mali", "Chad", "Niger"]), "Mali, Chad and Niger"],
      [fr.formatList(["Mali", "Tchad", "Niger"]), "Mali, Tchad et Niger"],
      [ar.formatList(["مالي", "تشاد", "النيجر"]), "مالي وتشاد والنيجر"]
    ]);
  });

  it("never groups a year, and writes dates as far as they are known", () => {
    table([
      [en.formatParts(["a", "", "b"]), "a, b"],
      [ar.formatParts(["a", "b"]), "a، b"],
      [en.formatYear(2024), "2024"],
      [fr.formatYear(2024), "2024"],
      [ar.formatYear(2024), "2024"],
      [formatDate("en", "2026-04-26"), "26 April 2026"],
      [formatDate("en", "2025-12"), "December 2025"],
      [formatDate("en", "2024"), "2024"],
      [formatDate("fr", "2026-05-01"), "1er mai 2026"],
      [formatDate("ar", "2026-04-26"), "26 أبريل 2026"]
    ]);
    expect(() => formatDate("en", "2026-13")).toThrow("not a date");
    expect(() => formatDate("en", "April 2026")).toThrow("not a date");
    expect(() => formatDate("en", "2026-04-32")).toThrow("not a date");
  });
});

describe("sentences", () => {
  it("begin with a capital where the script has them, and lose it inside another", () => {
    expect(["the Gambia", "Åland", ""].map(en.atStart)).toEqual(["The Gambia", "Åland", ""]);
    expect(["à Cuba", "en Inde"].map(fr.atStart)).toEqual(["À Cuba", "En Inde"]);
    expect(ar.atStart("في مالي")).toBe("في مالي");
    expect(en.inside("Estimate")).toBe("estimate");
    expect(ar.inside("تقدير")).toBe("تقدير");
  });
});

describe("a count of a few people", () => {
  it("is rounded once: 34.48 is 34, not 34.5 and so 35", () => {
    const { formatPeople, formatPeopleNoun } = en;
    expect([34.48, 11.46, 39.45, 0.4, 999.6].map(formatPeople)).toEqual(["34", "11", "39", "0", "1,000"]);
    expect(formatPeopleNoun(34.48)).toBe("34 people");
  });
});
