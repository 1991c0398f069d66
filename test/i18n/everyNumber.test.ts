import { describe, expect, it } from "vitest";
import type { TranslateAny } from "../../src/i18n/messageKey.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { sampleSlots } from "./sampleSlots.ts";

const numbers = [0, 1, 2, 3, 11, 21, 100, 1.5, 1_000_000];

describe.each(siteLanguages)("every message in %s", (language) => {
  const messages = messagesOf(language);
  const say = translatorOf(language).t as unknown as TranslateAny;
  const texts = Object.entries(messages).flatMap(([key, message]) =>
    numbers.map((number) => [`${key} ${number}`, say(key, sampleSlots(message, number))] as const)
  );

  it("is said whole with each number: no hole, no brace", () => {
    expect(texts.length).toBeGreaterThan(18_000);
    expect(texts.filter(([, text]) => text === "" || /[{}]|undefined|NaN|\[\]/.test(text))).toEqual([]);
  });

  it("says of none what it does not say of one, where it tells numbers apart", () => {
    const said = new Map(texts);
    const told = (key: string, one: number, other: number): boolean =>
      said.get(`${key} ${one}`) !== said.get(`${key} ${other}`);
    // Units get their number as a text, printed with the decimals of the indicator.
    const counting = Object.keys(messages).filter((key) => !/^unit\..*\.value$/.test(key) && told(key, 2, 3));
    expect(counting.length).toBeGreaterThan(300);
    expect(counting.filter((key) => !told(key, 0, 1) || !told(key, 1, 21))).toEqual([]);
  });

  it("closes the quotes, brackets and embeddings that it opens", () => {
    const pairs = ["“”", "«»", "()", "（）", "《》", "「」"];
    const count = (text: string, signs: string): number =>
      Array.from(text).filter((sign) => signs.includes(sign)).length;
    const isOpen = (text: string): boolean =>
      pairs.some(([open = "", close = ""]) => count(text, open) !== count(text, close)) ||
      count(text, "\u202a\u202b") !== count(text, "\u202c");
    expect(texts.filter(([, text]) => isOpen(text))).toEqual([]);
  });
});
