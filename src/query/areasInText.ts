import { isAreaCode, type AreaCode } from "../model/area.ts";
import { known } from "../model/known.ts";
import type { ReadAreas } from "./own/areaColumn.ts";

/** What a list of names or codes names. */
export interface AreasInText {
  readonly codes: readonly AreaCode[];
  /** The parts that name none, as they were written. */
  readonly unknown: readonly string[];
}

/** A name has at most so many commas: "Macao SAR, China", "Congo, Dem. Rep.", "Venezuela, Bolivarian Republic of". */
const mostCommas = 3;
const mostUnknown = 20;

/**
 * Returns the areas that a pasted list names, each once, in the order of the list: one a line, or parted by semicolons,
 * tabs, commas or, for codes, spaces. A comma inside a name parts nothing.
 */
export function areasInText(text: string, areas: ReadAreas): AreasInText {
  const read = (part: string): AreaCode | undefined => {
    const code = areas("", [part]).codes[0];
    return code !== undefined && isAreaCode(code) ? code : undefined;
  };
  const codes = new Set<AreaCode>();
  const unknown = new Set<string>();
  for (const line of text.split(/[\n\r;\t|]+/)) {
    for (const found of inLine(line, read)) {
      if (typeof found === "string") unknown.add(found);
      else codes.add(found.code);
    }
  }
  return { codes: [...codes], unknown: [...unknown].slice(0, mostUnknown) };
}

type Read = (part: string) => AreaCode | undefined;
type Part = string | { readonly code: AreaCode };

/** Bullets, numbers of a list and quotation marks around a name are no part of it. */
const bare = (part: string): string => part.replace(/^[\s"'«“•*–-]+|^\s*\d+[.)]\s+|[\s"'»”]+$/g, "");

function inLine(line: string, read: Read): readonly Part[] {
  const whole = bare(line);
  if (whole === "") return [];
  const code = read(whole);
  if (code !== undefined) return [{ code }];
  const pieces = whole.split(/[,،、]/).map(bare);
  const found: Part[] = [];
  for (let at = 0; at < pieces.length;) {
    const [taken, next] = longestName(pieces, at, read);
    found.push(...taken);
    at = next;
  }
  return found;
}

/** The longest run of pieces that is one name, and where the next begins. */
function longestName(pieces: readonly string[], at: number, read: Read): readonly [readonly Part[], number] {
  for (let end = Math.min(pieces.length, at + 1 + mostCommas); end > at; end -= 1) {
    const code = read(pieces.slice(at, end).join(", "));
    if (code !== undefined) return [[{ code }], end];
  }
  const piece = known(pieces[at], "piece");
  return [piece === "" ? [] : codesIn(piece, read), at + 1];
}

/** Codes may stand side by side with nothing but spaces between them; words may not. */
function codesIn(piece: string, read: Read): readonly Part[] {
  const words = piece.split(/\s+/);
  if (words.length < 2 || words.some((word) => !/^[A-Za-z]{2,3}$|^\d{3}$/.test(word))) return [piece];
  const codes = words.map(read);
  return codes.every((code) => code !== undefined) ? codes.map((code) => ({ code })) : [piece];
}
