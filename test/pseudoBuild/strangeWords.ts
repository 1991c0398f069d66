import { formatsOf } from "../../src/i18n/languageFormats.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { ownTexts } from "../built/foreignWords.ts";
import { codes } from "../built/latinWords.ts";
import { decoded } from "../built/markup.ts";

const languageNames = new Set(siteLanguages.map((language) => formatsOf(language).name));

/** Reviewed: names that the data hold and no message says: licences, formats, publishers and works by their own names. */
const names: readonly RegExp[] = [
  /\b(?:CC(?: BY)?(?:[ -](?:BY|NC|SA))*(?:[ -]\d\.\d)?(?:[ -]IGO)?|Unicode-\d\.\d|MIT)\b/g,
  /\b(?:Parquet|cldr-core|Common Crawl|Facts and Figures)\b/g
];

/**
 * Returns the words of a page of the pseudo language that no message said: those without a marked letter, in its texts
 * and in what is read aloud. What is marked as another language, addresses and codes are left out.
 */
export function strangersOf(html: string): readonly string[] {
  const aloud = [...html.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(([, text = ""]) =>
    decoded(text)
  );
  const texts = [...ownTexts(html), ...aloud].filter((text) => !languageNames.has(text));
  const words = texts.flatMap((text) => {
    const rest = [...names, ...codes].reduce((left, pattern) => left.replace(pattern, " "), text);
    return rest.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  });
  return [...new Set(words.filter((word) => /^[A-Za-z]+$/.test(word)))];
}
