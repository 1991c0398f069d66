/** Something that can be found by its name. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/**
 * Returns a name as people type it: small letters without accents, Arabic vowel signs and apostrophes, one space for
 * everything that parts words.
 */
export function foldName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640'’ʻʼ`\u200e\u200f\u2066-\u2069]/g, "")
    .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
    .replace(/\u0629/g, "\u0647")
    .replace(/[\u0649\u06cc]/g, "\u064a")
    .replace(/\u06a9/g, "\u0643")
    .replace(/[\s\p{P}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/**
 * Returns the entries that a text finds: the code or the name itself first, then names that begin with the text, then those with
 * a word inside that does. Spaces between words, a French article before an apostrophe and the Arabic article may be
 * left out.
 */
export function searchNames<T extends Named>(entries: readonly T[], text: string, most: number): readonly T[] {
  const wanted = foldName(text);
  if (wanted === "") return [];
  const codes: T[] = [];
  const starts: T[] = [];
  const words: T[] = [];
  for (const entry of entries) {
    const name = foldName(entry.name);
    if (entry.code.toLowerCase() === wanted || name === wanted) codes.push(entry);
    else if (name.startsWith(wanted) || name.replaceAll(" ", "").startsWith(wanted.replaceAll(" ", ""))) {
      starts.push(entry);
    } else if (hasWord(name, wanted) || hasWord(foldName(entry.name.replace(/['’]/g, " ")), wanted)) words.push(entry);
  }
  return [...codes, ...starts, ...words].slice(0, most);
}

function hasWord(name: string, wanted: string): boolean {
  return ` ${name}`.replaceAll(" ال", "  ").includes(` ${wanted}`) || ` ${name}`.includes(` ${wanted}`);
}

/** Adds everyday names, "CIV=Ivory Coast|GBR=UK", of the entries that there are; each is shown under its own name. */
export function withOtherNames<T extends Named & { readonly shown?: string }>(
  entries: readonly T[],
  others: string
): readonly (T & { readonly shown?: string })[] {
  const more = others.split("|").flatMap((pair): readonly (T & { readonly shown?: string })[] => {
    const [code, name = ""] = pair.split("=");
    const entry = entries.find((each) => each.code === code);
    return entry ? [{ ...entry, name, shown: entry.shown ?? entry.name }] : [];
  });
  return [...entries, ...more];
}
