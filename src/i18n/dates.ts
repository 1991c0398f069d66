import type { SiteLanguage } from "../model/language.ts";
import { writeDate } from "./dateFormat.ts";
import { formatsOf } from "./languageFormats.ts";

/**
 * Returns "26 April 2026", "April 2026" or "2026" for an ISO day, month or year; throws on anything else. A form other
 * than "name" is one that the formats of the language have: `ofDate` is one that all have.
 */
export function formatDate(language: SiteLanguage, date: string, form = "name"): string {
  const { dates, numbers } = formatsOf(language);
  return writeDate(dates, date, form, numbers.digits);
}

/**
 * Returns a date as it follows a noun: "of 15 April 2025"; in French "du 15 avril 2025", "de juillet 2026", "d’avril
 * 2025"; in Arabic, where the nouns stand side by side, the date alone. Throws as `formatDate` does.
 */
export function ofDate(language: SiteLanguage, date: string): string {
  return formatDate(language, date, "of");
}

/** True for the state of a source that is a date, and not the number of a version. */
export function isDated(vintage: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(vintage);
}

/** Returns the state of a source in words: a date, or the number of a version as it stands. */
export function formatVintage(language: SiteLanguage, vintage: string): string {
  return isDated(vintage) ? formatDate(language, vintage) : vintage;
}
