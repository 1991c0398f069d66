/** A number as it stands in print: what it says, and the size of its last digit. */
export interface PrintedNumber {
  readonly value: number;
  readonly step: number;
}

/** The words that stand for many digits, in the languages of the site; the larger first. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/billion|milliard|مليار/, 1e9],
  [/million|مليون|ملايين/, 1e6],
  [/thousand|mille|ألف|آلاف/, 1e3]
];
/** Numbers of people are printed to three digits. */
const printedDigits = 3;

/** Returns the number that a text prints, undefined where it prints none or a range. */
export function printedNumber(language: string, text: string): PrintedNumber | undefined {
  const plain = text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (each) => (/\s/.test(each) ? " " : ""));
  const [found] = /[-−]?\d+(?:[ .,]\d+)*/.exec(plain) ?? [];
  if (found === undefined || /\d\s*–\s*\d/.test(plain)) return undefined;
  const digits = found.replace(/ /g, "").replace("−", "-");
  const written = language === "fr" ? digits.replace(",", ".") : digits.replace(/,/g, "");
  const scale = scales.find(([word]) => word.test(plain))?.[1] ?? 1;
  const decimals = written.split(".")[1]?.length ?? 0;
  return { value: Number(written) * scale, step: (decimals > 0 ? 10 ** -decimals : wholeStep(written)) * scale };
}

/** Of 584,000 the last digit that says something is that of the thousands; of 2,266,775,812 it is the last. */
function wholeStep(digits: string): number {
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return 10 ** Math.max(0, Math.min(zeros, digits.replace("-", "").length - printedDigits));
}
