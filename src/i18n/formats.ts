import { roundDecimal, roundSignificant, scaledDigits } from "../model/rounding.ts";
import type { Forms, NumberFormat, Scale } from "./numberFormat.ts";

/** Numbers in words and signs of one language. Every method throws a RangeError on NaN and on infinity. */
export interface Formats {
  /** "1,234.50" for (1234.5, 2): exactly so many decimals, rounded half away from zero on the decimal digits. */
  readonly formatNumber: (value: number, decimals: number) => string;
  /** "+9.1", "−0.4", "0.0": a change, with its sign. */
  readonly formatChange: (value: number, decimals: number) => string;
  /** "66%", "66 %": the value is 0–100, not a fraction. */
  readonly formatPercent: (value: number, decimals: number) => string;
  /** The same for an axis or the end of a line in a chart: "66%" also where a sentence has "asilimia 66". */
  readonly formatPercentLabel: (value: number, decimals: number) => string;
  /** "2.3 billion", "14.2 million", "835,000", "512": rounded for reading, without a noun. Exact: `formatNumber(n, 0)`. */
  readonly formatPeople: (value: number) => string;
  /** "2.3 billion people": `formatPeople` with the noun in the form that the number asks for. */
  readonly formatPeopleNoun: (value: number) => string;
  /** "$3.43", "3,43 $": US dollars at exchange rates, not purchasing power. */
  readonly formatUsd: (value: number, decimals: number) => string;
  /** "20–35%" for ("20", "35%"): joins two formatted numbers; the unit is said once. */
  readonly formatRange: (low: string, high: string) => string;
  /** "a, b and c"; empty for no items. */
  readonly formatList: (items: readonly string[]) => string;
  /** "a, b, c": parts of one thing, with the comma of the language; those that are empty are left out. */
  readonly formatParts: (parts: readonly string[]) => string;
  /** "2024", "2024年": a year is never grouped. */
  readonly formatYear: (year: number) => string;
  /** "a. ": a text with what ends a sentence, in front of another. */
  readonly withStop: (text: string) => string;
  /** Returns a text as it begins a sentence. */
  readonly atStart: (text: string) => string;
  /** Returns a text that could begin a sentence as it stands inside one. */
  readonly inside: (text: string) => string;
}

/** Puts the separator between the groups of a row of digits, whose sizes count from the right. */
function grouped(whole: string, separator: string, [size = 3, ...rest]: readonly number[]): string {
  if (whole.length <= size) return whole;
  const before = grouped(whole.slice(0, -size), separator, rest.length > 0 ? rest : [size]);
  return before + separator + whole.slice(-size);
}

/** Puts the texts into the slots of a pattern. */
const filled = (pattern: string, slots: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);

/** Three digits, and no part of a person: rounded once. */
const threeDigits = (value: number): number => (value < 1000 ? roundDecimal(value, 0) : roundSignificant(value, 3));

/**
 * Returns the formats that the data of a language describe: the same text in every engine, which `Intl.NumberFormat`
 * does not promise. `language` is its BCP 47 tag, for the categories of plurals and for capitals.
 */
export function createFormats(language: string, data: NumberFormat): Formats {
  return { ...numberFormats(language, data), ...textFormats(language, data) };
}

type TextFormat = "formatRange" | "formatList" | "formatParts" | "withStop" | "atStart" | "inside";

/** Formats of numbers. */
function numberFormats(language: string, data: NumberFormat): Omit<Formats, TextFormat> {
  const plural = new Intl.PluralRules(data.plurals ?? language);
  const form = (forms: Forms, value: number): string => forms[plural.select(value)] ?? forms.other;
  const written = (text: string): string => text.replace(/\d/g, (digit) => data.digits?.[Number(digit)] ?? digit);

  const formatUnsigned = (value: number, decimals: number): string => {
    const digits = String(scaledDigits(value, decimals)).padStart(decimals + 1, "0");
    const whole = digits.slice(0, digits.length - decimals);
    const text = whole.length < (data.groupedFrom ?? 4) ? whole : grouped(whole, data.group, data.grouping ?? []);
    return written(decimals === 0 ? text : text + data.decimal + digits.slice(-decimals));
  };
  const standing = (sign: string, digits: string): string =>
    sign === "" ? digits : (data.signed ?? "{number}").replace("{number}", sign + digits);
  const fill = (pattern: string, value: number, decimals: number): string => {
    const sign = roundDecimal(value, decimals) < 0 ? "−" : "";
    const digits = formatUnsigned(value, decimals);
    return filled(pattern, { sign, digits, number: standing(sign, digits) });
  };
  const scaled = (value: number, scale: Scale, before: "alone" | "number"): string => {
    const size = value / scale.value;
    const count = scale.places ? roundSignificant(size, scale.places + 1) : roundDecimal(size, size < 100 ? 1 : 0);
    if (before === "alone" && count === 1 && scale.alone !== undefined) return scale.alone;
    const shown = roundDecimal(count * (scale.times ?? 1), 2);
    const [, decimals = ""] = `${shown}`.split(".");
    return fill(form(scale.forms, count), shown, decimals.length);
  };
  const scaleOf = (rounded: number): Scale | undefined => data.scales.find((scale) => rounded >= scale.value);
  const formatPeople = (value: number): string => {
    const size = threeDigits(Math.abs(value));
    const scale = scaleOf(size);
    return scale ? scaled(value, scale, "number") : fill("{number}", Math.sign(value) * size, 0);
  };

  return {
    formatNumber: (value, decimals) => fill("{number}", value, decimals),
    formatPeople,
    formatChange: (value, decimals) => {
      const rounded = roundDecimal(value, decimals);
      return standing(rounded === 0 ? "" : rounded > 0 ? "+" : "−", formatUnsigned(value, decimals));
    },
    formatPercent: (value, decimals) => fill(data.percent, value, decimals),
    formatPercentLabel: (value, decimals) => fill(data.percentLabel ?? data.percent, value, decimals),
    formatPeopleNoun: (value) => {
      const rounded = threeDigits(value);
      const scale = scaleOf(rounded);
      if (!scale) return fill(form(data.people, rounded), rounded, 0);
      return data.scaledPeople.replace("{number}", scaled(value, scale, "alone"));
    },
    formatUsd: (value, decimals) => fill(form(data.usd, roundDecimal(value, decimals)), value, decimals),
    formatYear: (year) => (data.year ?? "{number}").replace("{number}", written(String(year)))
  };
}

/** Formats of texts that stand beside others. */
function textFormats(language: string, data: NumberFormat): Pick<Formats, TextFormat> {
  const { comma, and, changed } = data.list;
  const joint = (item: string): string => (changed && new RegExp(changed.before, "i").test(item) ? changed.and : and);
  return {
    formatRange: (low, high) => {
      const { leading = "" } = data;
      const pattern = low.includes("−") ? (data.signedRange ?? data.range) : data.range;
      const range = filled(pattern, { low: low.replace(leading, ""), high: high.replace(leading, "") });
      return high.startsWith(leading) ? leading + range : range;
    },
    formatList: (items) =>
      items.map((item, index) => (index === 0 ? "" : index < items.length - 1 ? comma : joint(item)) + item).join(""),
    formatParts: (parts) => parts.filter((part) => part !== "").join(data.parts ?? comma),
    withStop: (text) => text + (data.stop ?? ". "),
    atStart: (text) => {
      const [first = ""] = text;
      return data.capitals === "none" ? text : first.toLocaleUpperCase(language) + text.slice(first.length);
    },
    inside: (text) => {
      const [first = ""] = text;
      return data.capitals === undefined ? first.toLocaleLowerCase(language) + text.slice(first.length) : text;
    }
  };
}
