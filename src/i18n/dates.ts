import type { SiteLanguage } from "../model/language.ts";

const months: Readonly<Record<SiteLanguage, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" ")
};

/** Returns "26 April 2026", "April 2026" or "2026" for an ISO day, month or year; throws on anything else. */
export function formatDate(language: SiteLanguage, date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const [, year, month, day] = match ?? [];
  if (year === undefined) throw new RangeError(`not a date: "${date}"`);
  if (month === undefined) return year;
  const name = months[language][Number(month) - 1];
  if (name === undefined || (day !== undefined && !(Number(day) >= 1 && Number(day) <= 31)))
    throw new RangeError(`not a date: "${date}"`);
  if (day === undefined) return `${name} ${year}`;
  const number = Number(day);
  return `${language === "fr" && number === 1 ? "1er" : number} ${name} ${year}`;
}

/**
 * Returns a date as it follows a noun: "of 15 April 2025"; in French "du 15 avril 2025", "de juillet 2026", "d’avril
 * 2025"; in Arabic, where the nouns stand side by side, the date alone. Throws as `formatDate` does.
 */
export function ofDate(language: SiteLanguage, date: string): string {
  const text = formatDate(language, date);
  if (language === "en") return `of ${text}`;
  if (language === "ar") return text;
  if (date.length > 7) return `du ${text}`;
  return /^[ao]/.test(text) ? `d’${text}` : `de ${text}`;
}

/** Returns the state of a source in words: a date, or the number of a version as it stands. */
export function formatVintage(language: SiteLanguage, vintage: string): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(vintage) ? formatDate(language, vintage) : vintage;
}
