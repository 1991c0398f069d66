/** A piece of a list in words: a name, or what joins two of them. */
export interface ListPiece {
  readonly text: string;
  readonly isForeign: boolean;
}

interface ListedName {
  readonly name: string;
  readonly isForeign: boolean;
}

/** Returns a list of names in pieces, so that a name in another language can be marked as one. */
export function namesInList(list: string, names: readonly ListedName[]): readonly ListPiece[] {
  const pieces: ListPiece[] = [];
  let rest = list;
  for (const { name, isForeign } of names) {
    const at = rest.indexOf(name);
    if (at < 0) throw new Error(`"${name}" is not in "${list}"`);
    pieces.push({ text: rest.slice(0, at), isForeign: false }, { text: name, isForeign });
    rest = rest.slice(at + name.length);
  }
  return [...pieces, { text: rest, isForeign: false }].filter(({ text }) => text !== "");
}
