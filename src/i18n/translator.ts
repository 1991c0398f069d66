import type { SiteLanguage } from "../model/language.ts";
import { createFormats } from "./formats.ts";
import type { Formats } from "./formats.ts";
import type { Messages } from "./message.ts";
import type { NumberFormat } from "./numberFormat.ts";

/** A language as a page carries it for its script: plain data. */
export interface LanguageWords {
  readonly language: SiteLanguage;
  readonly numbers: NumberFormat;
  readonly messages: Messages;
  /** The few dates that a script says again, as they are written by themselves: by the day, month or year in ISO. */
  readonly dates?: Readonly<Record<string, string>>;
}

/** What a message is filled with: texts, and the number `count` that chooses the plural and is printed as {count}. */
export type Slots = Readonly<Record<string, string | number>>;

/** The words and the numbers of one language. */
export interface Translator {
  readonly language: SiteLanguage;
  readonly direction: "ltr" | "rtl";
  readonly formats: Formats;
  /** The data behind the formats, for a page whose script needs them. */
  readonly numbers: NumberFormat;
  /** Returns an ISO day, month or year in words; a form such as "of" only in the build. */
  readonly formatDate: (date: string, form?: string) => string;
  /**
   * Returns the text of a key with its slots filled. Throws on an unknown key, a missing slot, and a number in a slot
   * other than `count`: format it first, or a year would be grouped.
   */
  readonly t: (key: string, slots?: Slots) => string;
}

/**
 * Returns the translator of a language over these messages: all of them in the build, those picked in a browser, which
 * knows the dates that its page carries and no others.
 */
export function createTranslator(words: LanguageWords, formatDate = carriedDate(words)): Translator {
  const { language, numbers, messages } = words;
  const formats = createFormats(language, numbers);
  const plural = new Intl.PluralRules(language);
  const rightToLeft = numbers.direction === "rtl";

  const fill = (key: string, name: string, value: string | number | undefined): string => {
    if (value === undefined) throw new Error(`message "${key}" needs the slot {${name}}`);
    if (typeof value === "string") return rightToLeft && /[A-Za-zÀ-ɏ]/.test(value) ? `\u2068${value}\u2069` : value;
    if (name !== "count") throw new Error(`message "${key}": format the number in {${name}} first`);
    return formats.formatNumber(value, 0);
  };

  const t = (key: string, slots: Slots = {}): string => {
    const message = messages[key];
    if (message === undefined) throw new Error(`no message "${key}" in ${language}`);
    if (typeof message === "string")
      return message.replace(/\{(\w+)\}/g, (_, name: string) => fill(key, name, slots[name]));
    const { count } = slots;
    if (typeof count !== "number") throw new Error(`message "${key}" needs the number {count}`);
    const form = message[plural.select(count)] ?? message.other;
    return form.replace(/\{(\w+)\}/g, (_, name: string) => fill(key, name, slots[name]));
  };

  return { language, direction: numbers.direction, formats, numbers, formatDate, t };
}

function carriedDate({ dates }: LanguageWords): Translator["formatDate"] {
  return (date, form) => {
    const text = dates?.[date];
    if (text === undefined || form !== undefined) throw new Error(`the page does not carry the date "${date}"`);
    return text;
  };
}
