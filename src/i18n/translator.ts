import type { SiteLanguage } from "../model/language.ts";
import type { KeyOf, SlotArguments } from "./messageKey.ts";
import { createFormats } from "./formats.ts";
import type { Formats } from "./formats.ts";
import type { Choice, Message, Messages } from "./message.ts";
import type { NumberFormat } from "./numberFormat.ts";
import { createPluralOf, printNumber } from "./slotStyles.ts";

/** A language as a page carries it for its script: plain data. */
export interface LanguageWords {
  readonly language: SiteLanguage;
  readonly numbers: NumberFormat;
  readonly messages: Messages;
  /** The few dates that a script says again, as they are written by themselves: by the day, month or year in ISO. */
  readonly dates?: Readonly<Record<string, string>>;
}

/** What a message is filled with: texts, and numbers where the message says how they are printed. */
export type Slots = Readonly<Record<string, string | number>>;

/** Returns the text of a key with its slots filled; a key composed at run time is typed by its pattern. */
export type Translate = <Text extends string>(key: KeyOf<Text>, ...slots: SlotArguments<Text>) => string;

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
   * Returns the text of a key with its slots filled. Throws on an unknown key, a missing slot, a number where the message
   * has a text (it would not know how to print it, and a year would be grouped), and a text where it has a number.
   */
  readonly t: Translate;
}

/**
 * Returns the translator of a language over these messages: all of them in the build, those picked in a browser, which
 * knows the dates that its page carries and no others.
 */
export function createTranslator(words: LanguageWords, formatDate = carriedDate(words)): Translator {
  const { language, numbers, messages } = words;
  const formats = createFormats(language, numbers);
  const pluralOf = createPluralOf(numbers.plurals ?? language);
  const rightToLeft = numbers.direction === "rtl";

  const t = (key: string, slots: Slots = {}): string => {
    const fault = (what: string): Error => new Error(`message "${key}" ${what}`);
    const valueOf = (name: string): string | number => {
      const value = slots[name];
      if (value === undefined) throw fault(`needs the slot {${name}}`);
      return value;
    };
    const numberOf = (name: string): number => {
      const value = valueOf(name);
      if (typeof value !== "number") throw fault(`needs the number {${name}}`);
      return value;
    };
    const fill = (name: string, style: string | undefined): string => {
      if (style !== undefined) return printNumber(formats, style, numberOf(name));
      const value = valueOf(name);
      if (typeof value === "number") throw fault(`needs a text for {${name}}`);
      return rightToLeft ? withLatinApart(value) : value;
    };
    const chosen = ({ by, select, ...cases }: Choice): Message => {
      const [slot = "", style] = ((by ?? select) as string).split("#");
      const value = by === undefined ? valueOf(slot) : numberOf(slot);
      const category = by === undefined ? String(value) : pluralOf(style, Number(value));
      const message = cases[`=${value}`] ?? cases[category] ?? cases["other"];
      if (message === undefined) throw fault(`has no case for "${category}"`);
      return message;
    };
    const write = (message: Message): string => {
      if (typeof message === "string")
        return message.replace(/\{(\w+)(?:#(\w*))?\}/g, (_, name: string, style?: string) => fill(name, style));
      return Array.isArray(message)
        ? (message as readonly Message[]).map(write).join("")
        : write(chosen(message as Choice));
    };

    const message = messages[key];
    if (message === undefined) throw new Error(`no message "${key}" in ${language}`);
    return write(message);
  };

  return { language, direction: numbers.direction, formats, numbers, formatDate, t: t as unknown as Translate };
}

function carriedDate({ dates }: LanguageWords): Translator["formatDate"] {
  return (date, form) => {
    const text = dates?.[date];
    if (text === undefined || form !== undefined) throw new Error(`no date "${date}"`);
    return text;
  };
}

/**
 * Returns a text with Latin letters as it stands within one from right to left: embedded where it begins with them, and
 * ended by a mark that keeps what follows in its place. Not isolated: engines up to Chromium 92 turn isolates around.
 */
function withLatinApart(text: string): string {
  if (!/[A-Za-zÀ-ɏ]/.test(text)) return text;
  return /^[^A-Za-zÀ-ɏ\u0590-\u08ff]*[A-Za-zÀ-ɏ]/.test(text) ? `\u202a${text}\u202c\u200f` : `${text}\u200f`;
}
