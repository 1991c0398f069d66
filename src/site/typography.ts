import type { SiteLanguage } from "../model/language.ts";
import { languageFile, readOnce } from "../i18n/languageFile.ts";
import type { LanguageFormats, TypographyRule } from "../i18n/languageFormats.ts";

/** Comments, elements whose text is no prose, tags, and what stands between them. */
const token = /<!--.*?-->|<(script|style|pre|code|textarea|template)\b.*?<\/\1\s*>|<[^>]*>|[^<]+/gis;

/** What joins parts: a text without any of them is as it was written. */
const sign = /[:;.,(\s]/;

/**
 * Returns what sets the text of a page's HTML by the rules of a language, one after the other: what parts of the page are
 * joined with, a colon, brackets, a space behind a sentence, is the same in the code for all. Attributes and code stay.
 */
export function typesetter(rules: readonly TypographyRule[] | undefined): (html: string) => string {
  if (rules === undefined) return (html) => html;
  const compiled = rules.map(({ find, put }) => [new RegExp(find, "gu"), put] as const);
  const set = (text: string): string => compiled.reduce((done, [find, put]) => done.replace(find, put), text);
  // Pages have most of their short texts in common.
  const done = new Map<string, string>();
  const setOnce = (text: string): string => {
    if (text.length > 40) return set(text);
    const known = done.get(text) ?? set(text);
    done.set(text, known);
    return known;
  };
  return (html) => {
    // The letter before a tag decides what becomes of the sign behind it.
    let before = "";
    return html.replace(token, (part) => {
      if (part.startsWith("<")) return part;
      const whole = sign.test(part) ? setOnce(before + part) : before + part;
      const shown = whole.startsWith(before) ? whole.slice(before.length) : part;
      before = /(\S)\s*$/u.exec(shown)?.[1] ?? before;
      return shown;
    });
  };
}

/** Returns what sets the pages of a language. */
export const typesetterOf: (language: SiteLanguage) => (html: string) => string = readOnce((language) =>
  typesetter((languageFile(language, "formats") as LanguageFormats).typography)
);
