/** Widths of letters in em, as wide as common faces have them, so that a line rather ends early than runs over. */
const narrow = /[ijl.,:;!'’|()\u0640\s\u00a0\u202f]/;
const wide = /[mwMWÀ-ÖØ-ÞA-Z@%…—]/;
const fullWidth = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const weightless =
  /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0900-\u0902\u093c\u0941-\u0948\u094d\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;
/**
 * Behind what a line may end: a space; a letter of Han, and what closes, before another, before what opens and before
 * words or numbers of other letters; those before Han, but not a number and what it counts.
 */
const ends =
  / (?!$)|[\p{Script=Han}、。〉》」』】！），：；？”](?=[\p{Script=Han}〈《「『【（“\dA-Za-z])|[A-Za-z%](?=[\p{Script=Han}《（“])/gu;

/** Returns the pieces that a text may be broken into; no lookbehind, which Safari reads since 2023. */
const piecesOf = (text: string): string[] => text.replace(ends, "$&\0").split("\0");

/** Returns about how wide a text stands, in the unit of the font size. `bold` letters take a tenth more. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let width = 0;
  for (const letter of text) {
    if (weightless.test(letter)) continue;
    width += fullWidth.test(letter) ? 1 : narrow.test(letter) ? 0.3 : wide.test(letter) ? 0.72 : 0.56;
  }
  return width * fontSize * (bold ? 1.08 : 1);
}

export interface TextBox {
  readonly width: number;
  readonly fontSize: number;
  readonly bold?: boolean;
  /** The last line ends in "…" where the text needs more. */
  readonly lines: number;
  /** Lines of about one length, so that no word is left alone. */
  readonly balanced?: boolean;
}

/** Returns a text broken into lines at its spaces and between letters of Han, for a picture in which nothing breaks lines by itself. */
export function textLines(
  text: string,
  { width, fontSize, bold = false, lines, balanced = false }: TextBox
): readonly string[] {
  const broken = brokenAt(text, width, fontSize, bold);
  if (broken.length > lines) {
    const rest = broken.slice(lines - 1).join("");
    return [...trimmed(broken.slice(0, lines - 1)), shortened(rest, width, fontSize, bold)];
  }
  if (!balanced || broken.length === 1) return trimmed(broken);
  for (const share of [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const narrower = brokenAt(text, width * share, fontSize, bold);
    if (narrower.length === broken.length) return trimmed(narrower);
  }
  return trimmed(broken);
}

function trimmed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trimEnd());
}

/** Returns the lines with the spaces that end them: together they are the text. */
function brokenAt(text: string, width: number, fontSize: number, bold: boolean): readonly string[] {
  const broken: string[] = [];
  let line = "";
  let taken = 0;
  for (const piece of piecesOf(text)) {
    const fits = line !== "" && taken + textWidth(piece.trimEnd(), fontSize, bold) <= width;
    if (line !== "" && !fits) broken.push(line);
    line = fits ? line + piece : piece;
    taken = (fits ? taken : 0) + textWidth(piece, fontSize, bold);
  }
  return [...broken, line];
}

function shortened(text: string, width: number, fontSize: number, bold: boolean): string {
  const pieces = piecesOf(text);
  const cut = (): string => `${pieces.join("").trimEnd()} …`;
  while (pieces.length > 1 && textWidth(cut(), fontSize, bold) > width) pieces.pop();
  return cut();
}
