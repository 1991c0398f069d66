/** Letters that are taken for each other: sounds that are written in several ways. Of two in one group, half an error. */
const alike: ReadonlyMap<string, number> = new Map(
  ["aeiouy", "ckqg", "szx", "dt", "bp", "fv", "mn", "جغقكخ", "تطث", "سصش", "دذضظ", "هةح", "اويى"].flatMap(
    (group, index) => Array.from(group, (letter) => [letter, index] as const)
  )
);

/** How far a text is from a whole name, and from the beginning of it that is nearest; Infinity where too far. */
export interface NameDistance {
  readonly whole: number;
  readonly start: number;
}

const far: NameDistance = { whole: Infinity, start: Infinity };

/**
 * Returns how far two folded texts are apart: letters left out, put in, taken for others or changed over count 1 each;
 * a letter doubled or taken for one that sounds alike counts half. Infinity where it is more than `most`.
 */
export function nameDistance(text: string, name: string, most: number): NameDistance {
  // Half an error moves a text by one letter at most.
  const reach = Math.floor(2 * most);
  const columns = Math.min(name.length, text.length + reach);
  if (text.length - columns > reach || lacksLetters(text, name, most)) return far;
  let beforeLast: number[] = [];
  let last: number[] = [0];
  for (let column = 1; column <= columns; column += 1) last.push(at(last, column - 1) + skipCost(name, column - 1));
  for (let row = 1; row <= text.length; row += 1) {
    const skip = skipCost(text, row - 1);
    const current = [at(last, 0) + skip];
    let least = at(current, 0);
    for (let column = 1; column <= columns; column += 1) {
      let cost = at(last, column - 1) + letterCost(text[row - 1], name[column - 1]);
      cost = Math.min(cost, at(last, column) + skip, at(current, column - 1) + skipCost(name, column - 1));
      if (row > 1 && column > 1 && text[row - 1] === name[column - 2] && name[column - 1] === text[row - 2])
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return far;
    beforeLast = last;
    last = current;
  }
  const within = (distance: number): number => (distance > most ? Infinity : distance);
  return { whole: columns === name.length ? within(at(last, columns)) : Infinity, start: within(Math.min(...last)) };
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/** True where so many letters of the text are nowhere in the name that it cannot be near: each is half an error at least. */
function lacksLetters(text: string, name: string, most: number): boolean {
  let lacking = 0;
  for (const letter of text) {
    if (name.includes(letter)) continue;
    lacking += 0.5;
    if (lacking > most) return true;
  }
  return false;
}

function letterCost(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  const group = a === undefined ? undefined : alike.get(a);
  return group !== undefined && b !== undefined && group === alike.get(b) ? 0.5 : 1;
}

/** A letter like the one before it is half a letter. */
function skipCost(text: string, index: number): number {
  return index > 0 && text[index] === text[index - 1] ? 0.5 : 1;
}
