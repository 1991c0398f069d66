import type { Cell } from "./ownFile.ts";

/** A year, and the day where a cell names one within it. */
export interface YearOf {
  readonly year: number;
  /** "2018-12-31", "2018-Q1", "2018-03": set where a cell names less than a whole year. */
  readonly within: string | undefined;
}

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1800 && year <= 2100;

const pad = (text: string): string => text.padStart(2, "0");

const months =
  "jan feb mar apr may jun jul aug sep oct nov dec janv fév mars avr mai juin juil août sept déc يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(
    " "
  );
const monthNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12].concat(
  Array.from({ length: 12 }, (_, place) => place + 1)
);

function monthOf(word: string): number | undefined {
  const text = word.toLowerCase();
  const exact = months.indexOf(text);
  return monthNumbers[exact >= 0 ? exact : months.findIndex((each) => text.startsWith(each))];
}

type Form = readonly [form: RegExp, read: (parts: readonly string[]) => YearOf | undefined];

const whole = (year: string): YearOf => ({ year: Number(year), within: undefined });
const day = (year: string, month: string, date: string): YearOf | undefined =>
  Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31
    ? { year: Number(year), within: `${year}-${pad(month)}-${pad(date)}` }
    : undefined;

/** Two digits of a year: those to come are few. */
const century = (two: string): string => (Number(two) <= 40 ? "20" : "19") + two;

/** The forms in which files write years, in words of the site's languages where there are words. */
const forms: readonly Form[] = [
  [/^(\d{4})(?:\.0+)?(?:\s*\[YR\d{4}\])?(?:\s*\(?[bcefpr*]\)?)?$/, ([year = ""]) => whole(year)],
  [/^(?:YR|FY|CY|Y|X|year[ _]?|year)\s?(\d{4})$/i, ([year = ""]) => whole(year)],
  // A fiscal year is called by the year in which it begins.
  [/^(?:FY\s?)?(\d{4})\s?[/–-]\s?(\d{2}|\d{4})$/i, ([year = "", next = ""]) => spanOf(year, next)],
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/,
    ([a = "", b = "", c = ""]) => day(a, b, c)
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ([a = "", b = "", c = ""]) => day(a, b, c)],
  [/^(\d{4})[-/ ]?M?(\d{2})$/, ([a = "", b = ""]) => monthIn(a, b)],
  [/^(\d{4})[-/ ]?([QS][1-4])$/i, ([a = "", b = ""]) => ({ year: Number(a), within: `${a}-${b.toUpperCase()}` })],
  [/^([QS][1-4])[-/ ]?(\d{4})$/i, ([b = "", a = ""]) => ({ year: Number(a), within: `${a}-${b.toUpperCase()}` })],
  [
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: [\d:]+)?$/,
    ([a = "", sign = "", b = "", y = ""]) => dayFirst(a, b, y, sign)
  ],
  [/^(\d{1,2})?[ -]?([\p{L}]{3,})\.?,?[ -](\d{4})$/u, ([date = "", word = "", year = ""]) => worded(year, word, date)],
  [/^([\p{L}]{3,})\.? (\d{1,2}), (\d{4})$/u, ([word = "", date = "", year = ""]) => worded(year, word, date)]
];

function spanOf(year: string, next: string): YearOf | undefined {
  const end = next.length === 2 ? Number(year.slice(0, 2) + next) : Number(next);
  return end === Number(year) + 1 || end === Number(year) + 1 - 100 ? whole(year) : undefined;
}

function monthIn(year: string, month: string): YearOf | undefined {
  const number = Number(month);
  return number >= 1 && number <= 12 ? { year: Number(year), within: `${year}-${month}` } : undefined;
}

/** 31/12/2018 and 31.12.2018; 12/31/2018 where the first can only be a month. With two digits America's way first. */
function dayFirst(first: string, second: string, end: string, sign: string): YearOf | undefined {
  const year = end.length === 2 ? century(end) : end;
  const isAmerican = sign === "/" && end.length === 2;
  if (isAmerican) return day(year, first, second) ?? day(year, second, first);
  return day(year, second, first) ?? day(year, first, second);
}

function worded(year: string, word: string, date: string): YearOf | undefined {
  const month = monthOf(word);
  if (month === undefined) return undefined;
  const within = `${year}-${pad(String(month))}${date === "" ? "" : `-${pad(date)}`}`;
  return { year: Number(year), within };
}

/** Returns the year that a cell names, alone or with a day in it; undefined where it names none. */
export function yearOf(cell: Cell): YearOf | undefined {
  if (typeof cell === "number") return isYear(cell) ? { year: cell, within: undefined } : undefined;
  if (typeof cell !== "string" || cell.length > 40) return undefined;
  const text = cell
    .normalize("NFKC")
    .replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .trim();
  for (const [form, read] of forms) {
    const parts = form.exec(text);
    const found = parts && read(parts.slice(1));
    if (found && isYear(found.year)) return found;
  }
  return undefined;
}
