import type { Cell, OddCell } from "./ownFile.ts";

/** Marks that say that a cell holds nothing, where the rest of its column are numbers. */
const absent =
  /^(?:n\.?\s*\/?\s*a\.?|#n\/a|#value!|#div\/0!|#ref!|<na>|nan|null|\(null\)|nil|none|\\n|nd|n\.\s?d\.?|s\.\s?d\.?|na\(\)|missing|no data|not available|not applicable|non disponible|sans donnée|donnée manquante|غير متاح|غير متوفر|لا يوجد|[-–—−]{1,3}|\.{1,3}|…|:+|x|\*+|\?+|\/)$/iu;

/** A mark of absence with the flag of a publisher behind it, such as ": c". */
const absentWithFlag = /^[:…]\s?[a-z]{1,2}$/;

/** Digits of Arabic and Persian, wide digits, and the signs that part them. */
const foreignDigits = /[٠-٩۰-۹０-９]/g;

/** What stands behind a number and is no part of it: a footnote, or the flag of a publisher behind a space. */
const footnotes = /(?:\s*\[[^\]]{1,12}\]|\s*[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰]+|\s+(?:[bcdefinprsuz]{1,2}|\([a-z\d]{1,2}\)))+$/iu;

/** A sign of a currency, or its code, before or behind a number; per cent signs. */
const currency = /^([+-]?)(US\$|CA\$|A\$|R\$|PPP\$|\p{Sc}|[A-Z]{3}(?=\s?[\d.,-]))\s*|\s*(\p{Sc}|(?<=\d\s?)[A-Z]{3})$/u;
const perCent = /\s*[%٪‰]$/;

const groups = String.raw`[  \u00a0\u2009\u202f'’_]`;
/** 1234.5, .5, 5., 1e-3; 1,234.5 and 1 234.5; 12,34,567 as in India. */
const pointed = new RegExp(
  String.raw`^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:${groups}\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3})?(?:\.\d*)?(?:e[+-]?\d{1,3})?$`,
  "i"
);
/** 1234,5; 1.234,5 and 1 234,5. */
const comma = new RegExp(
  String.raw`^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:${groups}\d{3})+)?(?:,\d*)?(?:e[+-]?\d{1,3})?$`,
  "i"
);

/** Both ways to read a cell: with a point or with a comma before its decimals; undefined where it is no number so. */
interface Read {
  readonly point: number | undefined;
  readonly comma: number | undefined;
  readonly signs: readonly string[];
}

/** Returns whether a text is one of the usual marks that a cell holds nothing. */
export function isAbsent(text: string): boolean {
  return text === "" || absent.test(text) || absentWithFlag.test(text);
}

function readCell(written: string): Read | undefined {
  const signs: string[] = [];
  const text = written
    .replace(footnotes, (note) => {
      signs.push(note.trim());
      return "";
    })
    .normalize("NFKC")
    .replace(foreignDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/٫/g, ".")
    .replace(/٬/g, "'")
    .replace(/[−–‒﹣]/g, "-")
    .trim();
  const take = (form: RegExp, from: string): string =>
    from.replace(form, (whole: string, sign: unknown) => {
      signs.push(whole.replace(/[+-]/g, "").trim());
      return sign === "-" ? "-" : "";
    });
  const plain = take(currency, take(perCent, text)).trim();
  const inBrackets = /^\((.*)\)$/.exec(plain);
  const [, before = "", body = "", behind = ""] = /^([+-]?)\s*(.*?)(-?)$/.exec(inBrackets?.[1] ?? plain) ?? [];
  if (!/\d/.test(body)) return undefined;
  const sign = before === "-" || behind === "-" || inBrackets ? -1 : 1;
  const value = (form: RegExp, clean: (body: string) => string): number | undefined => {
    if (!form.test(body)) return undefined;
    const number = Number(clean(body.replace(new RegExp(groups, "g"), ""))) * sign;
    return Number.isFinite(number) ? number + 0 : undefined;
  };
  const read: Read = {
    point: value(pointed, (digits) => digits.replace(/,/g, "")),
    comma: value(comma, (digits) => digits.replace(/\./g, "").replace(",", ".")),
    signs
  };
  return read.point === undefined && read.comma === undefined ? undefined : read;
}

/** The numbers of a column, and what was found beside them. */
export interface Numbers {
  readonly values: readonly (number | null)[];
  readonly missing: number;
  readonly marks: readonly string[];
  readonly signs: readonly string[];
  readonly odd: readonly OddCell[];
  readonly other: readonly (number | null)[] | undefined;
}

/** So large a share of what a column says must be numbers. */
const shareOfNumbers = 0.6;

/** Codes with zeros in front, and whole numbers of which a double would lose digits, are no numbers to compute with. */
function isCode(cell: Cell): boolean {
  if (typeof cell === "number") return false;
  return typeof cell === "string" && (/^0\d+$/.test(cell) || /^[+-]?\d{16,}$/.test(cell));
}

/**
 * Returns the numbers of a column; undefined where too little of it is numbers, or where it holds codes such as 004. A
 * cell that is no number stays in its row as null, and is told. Where each number can be read with a point or with a
 * comma before its decimals, and the two differ, one is taken as the file parts its cells, and `other` is the other.
 */
export function toNumbers(cells: readonly Cell[], isCommaFree: boolean): Numbers | undefined {
  if (cells.some(isCode)) return undefined;
  const reads = new Map<string, Read | undefined>();
  const readOf = (text: string): Read | undefined => {
    if (!reads.has(text)) reads.set(text, readCell(text));
    return reads.get(text);
  };
  const texts = cells.map((cell) => (typeof cell === "string" ? cell.trim() : cell));
  const isNothing = (cell: Cell): boolean => cell === null || (typeof cell === "string" && isAbsent(cell));
  const said = texts.filter((cell) => !isNothing(cell));
  const found = said.filter((cell) => typeof cell !== "string" || readOf(cell) !== undefined);
  if (found.length === 0 || found.length < said.length * shareOfNumbers) return undefined;
  const way = wayOf(
    found.flatMap((cell) => (typeof cell === "string" ? (readOf(cell) ?? []) : [])),
    isCommaFree
  );
  const valueIn = (cell: Cell, decimal: "point" | "comma"): number | null => {
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
    if (typeof cell === "boolean") return Number(cell);
    return cell === null || isNothing(cell) ? null : (readOf(cell)?.[decimal] ?? null);
  };
  const values = texts.map((cell) => valueIn(cell, way.decimal));
  const marks = texts.flatMap((cell) => (typeof cell === "string" && cell !== "" && isAbsent(cell) ? [cell] : []));
  const odd = texts.flatMap((cell, row) =>
    values[row] === null && cell !== null && !isNothing(cell) ? [{ row, text: String(cell) }] : []
  );
  return {
    values,
    missing: marks.length,
    marks: [...new Set(marks)],
    signs: [...new Set([...reads.values()].flatMap((read) => read?.signs ?? []))],
    odd,
    other: way.isOpen ? texts.map((cell) => valueIn(cell, way.decimal === "point" ? "comma" : "point")) : undefined
  };
}

/** Which sign parts the decimals of a column, and whether the other may be meant. */
function wayOf(
  reads: readonly Read[],
  isCommaFree: boolean
): { readonly decimal: "point" | "comma"; readonly isOpen: boolean } {
  const onlyPoint = reads.filter(({ comma }) => comma === undefined).length;
  const onlyComma = reads.filter(({ point }) => point === undefined).length;
  if (onlyPoint !== onlyComma) return { decimal: onlyPoint > onlyComma ? "point" : "comma", isOpen: false };
  const open = reads.filter(({ point, comma }) => point !== comma);
  if (open.length === 0) return { decimal: "point", isOpen: false };
  // A comma between digits is a decimal sign where cells are parted by something else, and parts thousands elsewhere.
  const hasComma = open.some((read) => (read.point ?? 0) > (read.comma ?? 0));
  return { decimal: hasComma && isCommaFree ? "comma" : "point", isOpen: onlyPoint === 0 };
}
