/** Something that can be found by its name. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** Returns a name in small letters, without accents, Arabic vowel signs and apostrophes: as people type it. */
export function foldName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640'’]/g, "")
    .replace(/[\u0622\u0623\u0625]/g, "\u0627")
    .replace(/\u0629/g, "\u0647")
    .replace(/\u0649/g, "\u064a")
    .toLowerCase();
}

/** Returns the entries that a text finds: names that begin with it, then those with a word that does, then codes. */
export function searchNames<T extends Named>(entries: readonly T[], text: string, most: number): readonly T[] {
  const wanted = foldName(text.trim());
  if (wanted === "") return [];
  const starts: T[] = [];
  const words: T[] = [];
  const codes: T[] = [];
  for (const entry of entries) {
    const name = foldName(entry.name);
    if (name.startsWith(wanted)) starts.push(entry);
    else if (
      name.split(/[\s,()-]+/).some((word) => word.replace(/^ال/, "").startsWith(wanted) || word.startsWith(wanted))
    ) {
      words.push(entry);
    } else if (entry.code.toLowerCase() === wanted) codes.push(entry);
  }
  return [...codes, ...starts, ...words].slice(0, most);
}
