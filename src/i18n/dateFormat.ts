/** A date as far as it is known: a pattern of `{day}`, `{year}` and the forms of the month, each by its name. */
export interface DatePattern {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** How a language writes dates, as data. */
export interface DateFormat {
  /** Twelve texts for each form of a month that a pattern names: "month", "ofMonth". */
  readonly months: Readonly<Record<string, readonly string[]>>;
  /** Days that are not written as their number: "1er". */
  readonly days?: Readonly<Record<string, string>>;
  /** "name" is a date by itself; "of" follows a noun: "of 15 April 2025", « du 15 avril 2025 ». */
  readonly forms: Readonly<Record<"name" | "of", DatePattern> & Record<string, DatePattern>>;
}

/**
 * Returns an ISO day, month or year in words, in a form such as "name" or "of"; throws on what is no date. `digits` are
 * the ten of the language from zero on, where they are not 0–9.
 */
export function writeDate(format: DateFormat, date: string, form: string, digits = "0123456789"): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  const pattern = format.forms[form];
  if (!pattern) throw new Error(`no form "${form}" of a date`);
  if (year === undefined) throw new RangeError(`not a date: "${date}"`);
  if (month !== undefined && !(Number(month) >= 1 && Number(month) <= 12))
    throw new RangeError(`not a date: "${date}"`);
  if (day !== undefined && !(Number(day) >= 1 && Number(day) <= 31)) throw new RangeError(`not a date: "${date}"`);
  const written = (text: string): string => text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  const slot = (name: string): string | undefined => {
    if (name === "year") return written(year);
    if (name === "day") return day && (format.days?.[Number(day)] ?? written(String(Number(day))));
    return format.months[name]?.[Number(month) - 1];
  };
  const known = day !== undefined ? "day" : month !== undefined ? "month" : "year";
  return pattern[known].replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = slot(name);
    if (text === undefined) throw new Error(`no "${name}" in the months of a date`);
    return text;
  });
}
