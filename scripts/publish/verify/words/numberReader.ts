import type { NumberFormat, Scale } from "../../../../src/i18n/numberFormat.ts";

/** A number as a text prints it, and the values that are printed so. */
export interface PrintedNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The smallest and the largest value that round to it. */
  readonly low: number;
  readonly high: number;
  /** True where the text says that it is a change: "+9.1", "−0.4". */
  readonly signed: boolean;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Returns what finds the numbers of a language: a sign, grouped digits, decimals, a scale word ("million"). */
function patternOf(format: NumberFormat): RegExp {
  const words = format.scales.flatMap(({ forms }) => Object.values(forms));
  const scales = [...new Set(words.map((form) => form.replace("{number}", "")))].toSorted(
    (a, b) => b.length - a.length
  );
  const whole = String.raw`\d{1,3}(?:${escaped(format.group)}\d{3})+(?!\d)|\d+`;
  const decimals = String.raw`(?:${escaped(format.decimal)}(\d+))?`;
  return new RegExp(`([+−])?(${whole})${decimals}(${scales.map(escaped).join("|")})?`, "gu");
}

/** A number that is part of a word or a code is none: "3G", "ISO 3166-1", "4.4.1". */
function isPartOfCode(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}][-.]?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:[-.]?\p{L}|[-.]\d)/u.test(text.slice(end, end + 2))
  );
}

/** Reads the numbers of a text, in order. */
export type NumberReader = (text: string) => readonly PrintedNumber[];

/** Returns what reads the numbers of a text in the digits and signs of a language. */
export function createNumberReader(format: NumberFormat): NumberReader {
  const pattern = patternOf(format);
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match): readonly PrintedNumber[] => {
      const [printed, sign, whole = "", fraction = "", word] = match;
      const [start, end] = [match.index, match.index + printed.length];
      if (isPartOfCode(text, start, end)) return [];
      const digits = whole.replaceAll(format.group, "");
      const scale = word === undefined ? undefined : scaleOf(word, Number(digits), format);
      const times = scale === undefined ? 1 : scale.value / timesOf(scale);
      const value = Number(`${digits}.${fraction}`) * times * (sign === "−" ? -1 : 1);
      const isGrouped =
        digits.length < whole.length || (digits.length > 3 && digits.length < (format.groupedFrom ?? 4));
      const half = (unitOf(digits, fraction, isGrouped, scale) * times) / 2;
      return [{ text: printed, start, end, low: value - half, high: value + half, signed: sign !== undefined }];
    });
}

/** The step between two numbers that are printed so: people keep three digits, and scaled ones below 100 a decimal. */
function unitOf(digits: string, fraction: string, isGrouped: boolean, scale: Scale | undefined): number {
  if (fraction !== "") return 10 ** -fraction.length;
  if (scale?.places) return 10 ** (digits.length - scale.places - 1);
  if (scale) return (Number(digits) / timesOf(scale) < 100 ? 0.1 : 1) * timesOf(scale);
  if (!isGrouped) return 1;
  const zeros = digits.length - digits.replace(/0+$/, "").length;
  return 10 ** Math.max(0, Math.min(zeros, digits.length - 3));
}

/** By what a scale multiplies the number before its word: 1000 in « 2300 millones ». */
const timesOf = ({ times = 1 }: Scale): number => times;

/** The scale that a word stands for behind a number: of two with the same word, the larger where the number reaches it. */
function scaleOf(word: string, number: number, { scales }: NumberFormat): Scale {
  const written = scales.filter(({ forms }) =>
    Object.values(forms).some((form) => form.replace("{number}", "") === word)
  );
  const scale = written.find((each) => number >= timesOf(each)) ?? written.at(-1);
  if (!scale) throw new Error(`no scale is written "${word}"`);
  return scale;
}
