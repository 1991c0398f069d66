import { roundDecimal, type Formats } from "./formats.ts";

/** Prints a number of a message with so many decimals. */
type Print = (formats: Formats, value: number, decimals: number) => string;

const plain: Print = ({ formatNumber }, value, decimals) => formatNumber(value, decimals);

/**
 * The styles of a number, as a message names them: `{n, number, share}`; a digit behind the name is the number of
 * decimals (`share1`). Without a name it is a count: a whole number.
 */
const styles: Readonly<Record<string, Print>> = {
  "": plain,
  decimal: plain,
  year: ({ formatYear }, value) => formatYear(value),
  /** With its noun: "2.3 billion people". */
  people: ({ formatPeopleNoun }, value) => formatPeopleNoun(value),
  /** People or pages without the noun: "2.3 billion". */
  large: ({ formatPeople }, value) => formatPeople(value),
  share: ({ formatPercent }, value, decimals) => formatPercent(value, decimals),
  change: ({ formatChange }, value, decimals) => formatChange(value, decimals),
  money: ({ formatUsd }, value, decimals) => formatUsd(value, decimals)
};

/** "share1" is the style "share" with one decimal. */
function parted(style: string): { readonly name: string; readonly decimals: number } {
  const name = style.replace(/\d$/, "");
  return { name, decimals: Number(style.slice(name.length)) };
}

/** True for what may stand behind `number` in a message. */
export function isNumberStyle(style: string): boolean {
  return Object.hasOwn(styles, parted(style).name);
}

/** Returns a number in the style that a message asks for. */
export function printNumber(formats: Formats, style: string, value: number): string {
  const { name, decimals } = parted(style);
  const print = styles[name];
  if (print === undefined) throw new Error(`no style of number "${style}"`);
  return print(formats, value, decimals);
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
