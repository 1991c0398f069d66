import type { NumberFormat } from "../../../../src/i18n/numberFormat.ts";

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
      const [printed, sign, whole = "", fraction = "", scale] = match;
      const [start, end] = [match.index, match.index + printed.length];
      if (isPartOfCode(text, start, end)) return [];
      const digits = whole.replaceAll(format.group, "");
      const times = scale === undefined ? 1 : scaleOf(scale, format);
      const value = Number(`${digits}.${fraction}`) * times * (sign === "−" ? -1 : 1);
      const isGrouped = digits.length < whole.length;
      const half = (unitOf(digits, fraction, { isGrouped, isScaled: scale !== undefined }) * times) / 2;
      return [{ text: printed, start, end, low: value - half, high: value + half, signed: sign !== undefined }];
    });
}

/** The step between two numbers that are printed so: people keep three digits, and scaled ones below 100 a decimal. */
function unitOf(
  digits: string,
  fraction: string,
  { isGrouped, isScaled }: { readonly isGrouped: boolean; readonly isScaled: boolean }
): number {
  if (fraction !== "") return 10 ** -fraction.length;
  if (isScaled) return digits.length < 3 ? 0.1 : 1;
  if (!isGrouped) return 1;
  const zeros = digits.length - digits.replace(/0+$/, "").length;
  return 10 ** Math.max(0, Math.min(zeros, digits.length - 3));
}

function scaleOf(word: string, { scales }: NumberFormat): number {
  const scale = scales.find(({ forms }) => Object.values(forms).some((form) => form.replace("{number}", "") === word));
  if (!scale) throw new Error(`no scale is written "${word}"`);
  return scale.value;
}
