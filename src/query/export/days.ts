const millisecondsOfDay = 86_400_000;

/** Returns whether a value is a day as the engine writes it: of a year of four digits, which every format can hold. */
export function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** Returns how many days a day such as "2024-03-31" lies after 1 January 1970; negative before it. */
export function daysOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}

/** A workbook counts its days from here; of those before March 1900 it believes that 1900 was a leap year. */
const workbookZero = daysOf("1899-12-30");
const firstOfWorkbook = daysOf("1900-03-01");

/** Returns the number by which a workbook knows a day; undefined for one that it gets wrong or does not know. */
export function workbookDay(day: string): number | undefined {
  const days = daysOf(day);
  return days < firstOfWorkbook ? undefined : days - workbookZero;
}
