/** Widths of letters in em, as wide as common faces have them, so that a line rather ends early than runs over. */
const narrow = /[ijl.,:;!'’|()\u0640\s\u00a0\u202f]/;
const wide = /[mwMWÀ-ÖØ-ÞA-Z@%…—]/;
const fullWidth = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const weightless = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u200b-\u200f\u2066-\u2069]/;

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

/** Returns a text broken into lines at its spaces, for a picture in which nothing breaks lines by itself. */
export function textLines(
  text: string,
  { width, fontSize, bold = false, lines, balanced = false }: TextBox
): readonly string[] {
  const broken = brokenAt(text, width, fontSize, bold);
  if (broken.length > lines) {
    return [...broken.slice(0, lines - 1), shortened(broken.slice(lines - 1).join(" "), width, fontSize, bold)];
  }
  if (!balanced || broken.length === 1) return broken;
  for (const share of [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const narrower = brokenAt(text, width * share, fontSize, bold);
    if (narrower.length === broken.length) return narrower;
  }
  return broken;
}

function brokenAt(text: string, width: number, fontSize: number, bold: boolean): readonly string[] {
  const space = textWidth(" ", fontSize, bold);
  const broken: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(" ")) {
    const own = textWidth(word, fontSize, bold);
    const fits = line !== "" && taken + space + own <= width;
    if (line !== "" && !fits) broken.push(line);
    line = fits ? `${line} ${word}` : word;
    taken = fits ? taken + space + own : own;
  }
  return [...broken, line];
}

function shortened(text: string, width: number, fontSize: number, bold: boolean): string {
  const words = text.split(" ");
  while (words.length > 1 && textWidth(`${words.join(" ")} …`, fontSize, bold) > width) words.pop();
  return `${words.join(" ")} …`;
}
