import type { SiteLanguage } from "../model/language.ts";

/** Numbers in words and signs of one language. Every method throws a RangeError on NaN and on infinity. */
export interface Formats {
  /** "1,234.50" for (1234.5, 2): exactly so many decimals, rounded half away from zero on the decimal digits. */
  readonly formatNumber: (value: number, decimals: number) => string;
  /** "+9.1", "−0.4", "0.0": a change, with its sign. */
  readonly formatChange: (value: number, decimals: number) => string;
  /** "66%", "66 %": the value is 0–100, not a fraction. */
  readonly formatPercent: (value: number, decimals: number) => string;
  /** "2.3 billion", "14.2 million", "835,000", "512": rounded for reading, without a noun. Exact: `formatNumber(n, 0)`. */
  readonly formatPeople: (value: number) => string;
  /** "2.3 billion people": `formatPeople` with the noun in the form that the number asks for. */
  readonly formatPeopleNoun: (value: number) => string;
  /** "$3.43", "3,43 $": US dollars at exchange rates, not purchasing power. */
  readonly formatUsd: (value: number, decimals: number) => string;
  /** "20–35%" for ("20", "35%"): joins two formatted numbers; only the second carries the unit. */
  readonly formatRange: (low: string, high: string) => string;
  /** "a, b and c"; empty for no items. */
  readonly formatList: (items: readonly string[]) => string;
  /** "a, b, c": parts of one thing, with the comma of the language; those that are empty are left out. */
  readonly formatParts: (parts: readonly string[]) => string;
  /** "2024": a year is never grouped. */
  readonly formatYear: (year: number) => string;
}

interface Marks {
  readonly group: string;
  readonly decimal: string;
  readonly percent: string;
  readonly usd: string;
  readonly range: string;
  readonly and: string;
  readonly comma: string;
  /** Between the parts of one thing, where it is not the comma of lists. */
  readonly between?: string;
  /** What follows a number that carries a sign (after isolating it, where the script runs right to left). */
  readonly isolate: (text: string) => string;
  /** By plural category, else `other`. `ofPeople` follows a number that ends in the word million or billion. */
  readonly million: Forms;
  readonly billion: Forms;
  readonly people: Forms;
  readonly ofPeople: string;
  readonly dollar?: Forms;
}

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const plain = (text: string): string => text;

const english: Marks = {
  group: ",",
  decimal: ".",
  percent: "%",
  usd: "$",
  range: "–",
  and: " and ",
  comma: ", ",
  isolate: plain,
  million: { other: "million" },
  billion: { other: "billion" },
  people: { one: "person", other: "people" },
  ofPeople: "people"
};

const french: Marks = {
  group: "\u202f",
  decimal: ",",
  percent: "\u202f%",
  usd: "\u00a0$",
  range: "–",
  and: " et ",
  comma: ", ",
  isolate: plain,
  million: { one: "million", other: "millions" },
  billion: { one: "milliard", other: "milliards" },
  people: { one: "personne", other: "personnes" },
  ofPeople: "de personnes"
};

/** Digits 0–9. A number with a sign is isolated left to right (U+2066, U+2069), or the sign would change sides. */
const arabic: Marks = {
  group: ",",
  decimal: ".",
  percent: "%",
  usd: "",
  range: " إلى ",
  and: " و",
  comma: " و",
  between: "، ",
  isolate: (text) => `\u2066${text}\u2069`,
  million: { few: "ملايين", other: "مليون" },
  billion: { few: "مليارات", other: "مليار" },
  people: { few: "أشخاص", many: "شخصًا", other: "شخص" },
  ofPeople: "شخص",
  dollar: { few: "دولارات", many: "دولارًا", other: "دولار" }
};

const marksOf: Readonly<Record<SiteLanguage, Marks>> = { en: english, fr: french, ar: arabic };

/** Returns |value| × 10^decimals as a whole number, rounded half up on the shortest decimal digits: 1.005 is a half. */
function scaledDigits(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to print: ${value}`);
  const scaled = Math.abs(value) * 10 ** decimals;
  // Multiplied numbers are near enough to round, except beside a half.
  if (Math.abs(scaled - Math.floor(scaled) - 0.5) > 1e-6 && scaled < 1e9) return Math.round(scaled);
  const [mantissa, exponent = "0"] = String(Math.abs(value)).split("e");
  return Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
}

/** Rounds half away from zero to so many decimals (negative: to tens, hundreds). Never -0. */
export function roundDecimal(value: number, decimals: number): number {
  const rounded = Number(`${scaledDigits(value, decimals)}e${-decimals}`);
  return value < 0 && rounded > 0 ? -rounded : rounded;
}

function roundSignificant(value: number, digits: number): number {
  return value === 0 ? 0 : roundDecimal(value, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}

/** Returns the formats of a language: the same text in every engine, which `Intl.NumberFormat` does not promise. */
export function createFormats(language: SiteLanguage): Formats {
  const marks = marksOf[language];
  const plural = new Intl.PluralRules(language);
  const form = (forms: Forms, value: number): string => forms[plural.select(value)] ?? forms.other;

  const formatUnsigned = (value: number, decimals: number): string => {
    const digits = String(scaledDigits(value, decimals)).padStart(decimals + 1, "0");
    const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, marks.group);
    return decimals === 0 ? whole : whole + marks.decimal + digits.slice(-decimals);
  };
  const minus = (value: number, decimals: number): string => (roundDecimal(value, decimals) < 0 ? "−" : "");
  const formatNumber = (value: number, decimals: number): string => {
    const text = minus(value, decimals) + formatUnsigned(value, decimals);
    return text.startsWith("−") ? marks.isolate(text) : text;
  };
  const scaled = (value: number, unit: number, forms: Forms): string => {
    const count = roundDecimal(value / unit, value / unit < 100 ? 1 : 0);
    return `${formatNumber(count, Number.isInteger(count) ? 0 : 1)}\u00a0${form(forms, count)}`;
  };
  const formatPeople = (value: number): string => {
    const rounded = roundSignificant(value, 3);
    if (rounded >= 1e9) return scaled(value, 1e9, marks.billion);
    if (rounded >= 1e6) return scaled(value, 1e6, marks.million);
    return formatNumber(rounded, 0);
  };

  return {
    formatNumber,
    formatPeople,
    formatChange: (value, decimals) => {
      const text = formatUnsigned(value, decimals);
      const rounded = roundDecimal(value, decimals);
      return rounded === 0 ? text : marks.isolate((rounded > 0 ? "+" : "−") + text);
    },
    formatPercent: (value, decimals) =>
      marks.isolate(minus(value, decimals) + formatUnsigned(value, decimals) + marks.percent),
    formatPeopleNoun: (value) => {
      const rounded = roundSignificant(value, 3);
      // "مليار شخص": a single million or thousand million is said without its number.
      const people = language === "ar" ? formatPeople(value).replace(/^1\u00a0/, "") : formatPeople(value);
      return `${people} ${rounded >= 1e6 ? marks.ofPeople : form(marks.people, rounded)}`;
    },
    formatUsd: (value, decimals) => {
      if (marks.dollar)
        return `${formatNumber(value, decimals)}\u00a0${form(marks.dollar, roundDecimal(value, decimals))}`;
      const sign = minus(value, decimals);
      const digits = formatUnsigned(value, decimals);
      return language === "en" ? sign + marks.usd + digits : sign + digits + marks.usd;
    },
    formatRange: (low, high) => low + marks.range + high,
    formatList: (items) =>
      items
        .map((item, index) => (index === 0 ? "" : index < items.length - 1 ? marks.comma : marks.and) + item)
        .join(""),
    formatParts: (parts) => parts.filter((part) => part !== "").join(marks.between ?? marks.comma),
    formatYear: String
  };
}
