import { createNumberReader, type NumberReader } from "../../../scripts/publish/verify/words/numberReader.ts";
import { formatsOf } from "../../../src/i18n/languageFormats.ts";
import type { NumberFormat } from "../../../src/i18n/numberFormat.ts";
import { isSiteLanguage } from "../../../src/model/language.ts";

/** A number as it stands in print: what it says, and the size of its last digit. */
export interface PrintedNumber {
  readonly value: number;
  readonly step: number;
}

const readers = new Map<string, NumberReader>();

/** The reader of a language, for texts whose spaces are all of one kind. */
function readerOf(language: string): NumberReader {
  if (!isSiteLanguage(language)) throw new Error(`no language of the site: ${language}`);
  const { numbers } = formatsOf(language);
  const reader =
    readers.get(language) ?? createNumberReader(JSON.parse(spaced(JSON.stringify(numbers))) as NumberFormat);
  readers.set(language, reader);
  return reader;
}

/** A text without marks of direction, with one kind of space. */
const spaced = (text: string): string =>
  text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").replace(/\s/g, " ");

/** Returns the number that a text prints in a language, undefined where it prints none or a range. */
export function printedNumber(language: string, text: string): PrintedNumber | undefined {
  const plain = spaced(text);
  if (/\d\s*–\s*\d/.test(plain)) return undefined;
  const [number] = readerOf(language)(plain);
  return number && { value: (number.low + number.high) / 2, step: number.high - number.low };
}
