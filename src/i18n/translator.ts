import type { SiteLanguage } from "../model/language.ts";
import { createFormats } from "./formats.ts";
import type { Formats } from "./formats.ts";
import type { Messages } from "./message.ts";

/** What a message is filled with: texts, and the number `count` that chooses the plural and is printed as {count}. */
export type Slots = Readonly<Record<string, string | number>>;

/** The words and the numbers of one language. */
export interface Translator {
  readonly language: SiteLanguage;
  readonly direction: "ltr" | "rtl";
  readonly formats: Formats;
  /**
   * Returns the text of a key with its slots filled. Throws on an unknown key, a missing slot, and a number in a slot
   * other than `count`: format it first, or a year would be grouped.
   */
  readonly t: (key: string, slots?: Slots) => string;
}

/** Returns the translator of a language over these messages: all of them in the build, those picked in a browser. */
export function createTranslator(language: SiteLanguage, messages: Messages): Translator {
  const formats = createFormats(language);
  const plural = new Intl.PluralRules(language);
  const rightToLeft = language === "ar";

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

  return { language, direction: rightToLeft ? "rtl" : "ltr", formats, t };
}
