import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, formatVintage, ofDate } from "../../src/i18n/dates.ts";
import { createFormats } from "../../src/i18n/formats.ts";
import { roundDecimal } from "../../src/model/rounding.ts";
import { formatsOf } from "../../src/i18n/languageFormats.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { anyText, holds } from "./seeded.ts";

const value = fc.oneof(
  fc.integer({ min: -2_000_000_000, max: 9_000_000_000 }),
  fc.double({ min: -1e9, max: 1e12, noNaN: true }),
  fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(3)).map(([whole, places]) => whole / 10 ** places)
);
const decimals = fc.nat(3);
const marks = /[\u200e\u200f]/g;
const number = /\d(?:[\d.,\u202f\u00a0]*\d)?/;

/** What stands before and behind the number of a text, or of a form of one. */
const wordsBeside = (text: string): string =>
  text
    .replace(marks, "")
    .replace(/\{number\}/, "1")
    .replace(number, " ")
    .trim();

describe.each(siteLanguages)("the numbers of %s", (language) => {
  const { numbers } = formatsOf(language);
  const formats = createFormats(language, numbers);
  const read = (text: string): number =>
    Number(
      text
        .replace(marks, "")
        .replaceAll(numbers.group, "")
        .replace(numbers.decimal, ".")
        .replace("−", "-")
        .replace(/^\+/, "")
    );

  it("can be read back to what was rounded", () => {
    holds(
      fc.property(value, decimals, (number, places) => {
        expect(read(formats.formatNumber(number, places))).toBe(roundDecimal(number, places));
        expect(read(formats.formatChange(number, places))).toBe(roundDecimal(number, places));
        const [before = "", after = ""] = numbers.percent.replace(marks, "").split(/\{number\}|\{sign\}\{digits\}/);
        const percent = formats.formatPercent(number, places).replace(marks, "");
        expect(percent.startsWith(before) && percent.endsWith(after)).toBe(true);
        expect(read(percent.slice(before.length, percent.length - after.length))).toBe(roundDecimal(number, places));
        expect(formats.formatNumber(number, places)).not.toMatch(/e|NaN|undefined/);
      }),
      500
    );
  });

  it("are near to what they stand for, also in words, and say one million where it is one", () => {
    holds(
      fc.property(fc.oneof(fc.nat(999), fc.double({ min: 0, max: 9e9, noNaN: true })), (people) => {
        const text = formats.formatPeople(people).replace(marks, "");
        const written = numbers.scales.filter(({ forms }) =>
          Object.values(forms).some((form) => wordsBeside(text) === wordsBeside(form))
        );
        const digits = number.exec(text)?.[0] ?? "";
        const scale = written.find(({ times = 1 }) => read(digits) >= times) ?? written.at(-1);
        const unit = (scale?.value ?? 1) / (scale?.times ?? 1);
        expect(Math.abs(read(digits) * unit - people)).toBeLessThanOrEqual(
          Math.max(0.005 * people, 0.05 * (scale?.value ?? 1)) + 0.5
        );
        expect(formats.formatPeopleNoun(people)).toMatch(/\S\s\S|\p{L}/u);
      }),
      500
    );
  });
});

describe("rounding", () => {
  it("stays within half of a step, and is the same when done again", () => {
    holds(
      fc.property(value, fc.integer({ min: -3, max: 3 }), (number, places) => {
        const rounded = roundDecimal(number, places);
        expect(Math.abs(rounded - number)).toBeLessThanOrEqual(
          0.5 * 10 ** -places + 1e-3 * Math.abs(number) * Number.EPSILON + 1e-9
        );
        expect(roundDecimal(rounded, places)).toBe(rounded);
        expect(Object.is(rounded, -0)).toBe(false);
      }),
      500
    );
  });
});

describe("dates", () => {
  const days = fc
    .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const forms = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

  it.each(siteLanguages)("in %s name their year, their day and one month of twelve", (language) => {
    holds(
      fc.property(forms, (date) => {
        const [year = "", month, day] = date.split("-");
        for (const text of [formatDate(language, date), ofDate(language, date), formatVintage(language, date)]) {
          const months = Object.values(formatsOf(language).dates.months);
          const isNumbered = months.flat().every((name) => /^\d+$/.test(name));
          const named = [day, isNumbered ? month : undefined].flatMap((part) => (part ? [String(Number(part))] : []));
          expect((text.match(/\d+/g) ?? []).toSorted()).toEqual([year, ...named].toSorted());
          if (month === undefined) continue;
          const said = (index: number): boolean => months.some((names) => text.includes(names[index] ?? "no name"));
          expect([text, said(Number(month) - 1)]).toEqual([text, true]);
        }
      })
    );
  });

  it("are refused by name where they are none, and versions stand as they are", () => {
    holds(
      fc.property(anyText, (text) => {
        if (/^\d{4}(-\d{2}){0,2}$/.test(text)) return;
        expect(() => formatDate("en", text)).toThrow(/not a date/);
        expect(formatVintage("fr", text)).toBe(text);
      })
    );
  });
});
