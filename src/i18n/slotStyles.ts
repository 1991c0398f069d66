import { roundDecimal } from "../model/rounding.ts";
import type { Formats } from "./formats.ts";

/**
 * The styles of a number, as a message names them, `{n, number, share}`, and what prints each; a digit behind the name is
 * the number of decimals (`share1`). Without a name it is a count: a whole number. `people` has its noun behind it ("2.3
 * billion people"), `large` has none.
 */
const styles = {
  "": "formatNumber",
  decimal: "formatNumber",
  year: "formatYear",
  people: "formatPeopleNoun",
  large: "formatPeople",
  share: "formatPercent",
  change: "formatChange",
  money: "formatUsd"
} as const satisfies Readonly<Record<string, keyof Formats>>;

function isStyle(name: string): name is keyof typeof styles {
  return name in styles;
}

/** "share1" is the style "share" with one decimal. */
function parted(style: string): { readonly name: string; readonly decimals: number } {
  const name = style.replace(/\d$/, "");
  return { name, decimals: Number(style.slice(name.length)) };
}

/** True for what may stand behind `number` in a message. */
export function isNumberStyle(style: string): boolean {
  return Object.prototype.hasOwnProperty.call(styles, parted(style).name);
}

/** Returns a number in the style that a message asks for. */
export function printNumber(formats: Formats, style: string, value: number): string {
  const { name, decimals } = parted(style);
  if (!isStyle(name)) throw new Error(`no style "${style}"`);
  return formats[styles[name]](value, decimals);
}

/**
 * Returns the function that gives the plural category of a number as it is printed in a style: that of "1.0" is not
 * always that of "1", and 1,499 people are "1,500". Without a style it is that of the number itself.
 */
export function createPluralOf(language: string): (style: string | undefined, value: number) => Intl.LDMLPluralRule {
  const exact = new Intl.PluralRules(language);
  const rules = new Map<number, Intl.PluralRules>();
  const rulesFor = (decimals: number): Intl.PluralRules => {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const known = rules.get(decimals) ?? new Intl.PluralRules(language, digits);
    rules.set(decimals, known);
    return known;
  };
  return (style, value) => {
    if (style === undefined) return exact.select(value);
    const { name, decimals } = parted(style);
    const rounding =
      name !== "people" && name !== "large" ? decimals : Math.min(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
    return rulesFor(decimals).select(roundDecimal(value, rounding));
  };
}
