import type { Formats } from "../../i18n/formats.ts";
import type { Translator } from "../../i18n/translator.ts";

/** Returns billions of people with two decimals and without the word, such as "2.33". */
export function billionsOf(formats: Formats, people: number): string {
  return formats.formatNumber(people / 1e9, 2);
}

/** Returns millions of people without the word, rounded to whole ones. */
export function millionsOf(formats: Formats, people: number): string {
  return formats.formatNumber(people / 1e6, 0);
}

/** Returns "158 million fewer" or "33 million more". */
export function moreOrFewer({ t }: Pick<Translator, "t">, people: number): string {
  return t(people < 0 ? "home.dated.less" : "home.dated.more", { people: Math.abs(people) });
}
