import { nameKey, withoutBrackets } from "../../model/foldName.ts";
import type { Named } from "./findNamed.ts";

/** What can be found, in the order in which equally good finds are offered. */
export const foundKinds = ["area", "group", "theme", "indicator", "question", "page"] as const;
export type FoundKind = (typeof foundKinds)[number];

/** The file with all that can be found by name, as a page in one language fetches it when somebody begins to type. */
export interface NamesFile {
  readonly words: NamesWords;
  /** The other languages of the site, whose names are files of their own. */
  readonly scripts: ScriptOfLanguage;
  /** Where pages of a kind lie below the folder of the language, with a star for the code in small letters. */
  readonly paths: Readonly<Record<FoundKind, string>>;
  /** Rows of: codes, address where it is not the usual one, name, other names. */
  readonly names: Readonly<Record<FoundKind, readonly string[]>>;
}

/** The languages of the site beside a page's own, with the Unicode name of the script that each is written in. */
export type ScriptOfLanguage = Readonly<Record<string, string>>;

/** What the field says, in the language of the page. */
export interface NamesWords {
  /** How many were found, by their number. */
  readonly found: readonly string[];
  /** Nothing was found, and nothing comes near. */
  readonly none: string;
  /** Nothing was found, but these come near. */
  readonly near: string;
  readonly kinds: Readonly<Record<FoundKind, string>>;
}

/** Something that can be found, with its address. */
export interface SearchEntry extends Named {
  readonly kind: FoundKind;
  readonly href: string;
}

/** Stands between the parts of a row; no name has it. */
const bar = "|";

/** The three codes of an area, as they begin a row: of three letters, of two, and of three digits. */
const codesOfArea = /^([A-Z]{3})([A-Z]{2})(\d{3})$/;

/** Returns the row of an entry, whose `href` is below the folder of the language. */
export function rowOf({ code, name, others, kind, href }: SearchEntry, paths: NamesFile["paths"]): string {
  const path = href === usualPath(paths[kind], code) ? "" : href;
  const codes = [code, ...others.slice(0, 2)].join("");
  const parts = codesOfArea.test(codes) ? [codes, path, name, ...others.slice(2)] : [code, path, name, ...others];
  const odd = parts.find((part) => part.includes(bar));
  if (odd !== undefined) throw new Error(`a ${bar} in "${odd}"`);
  return parts.join(bar);
}

/** Returns the entries of a file whose addresses begin with `home`, the folder of the language. */
export function entriesOf({ names, paths }: NamesFile, home: string): readonly SearchEntry[] {
  return foundKinds.flatMap((kind) =>
    names[kind].map((row) => {
      const [codes = "", path = "", name = "", ...others] = row.split(bar);
      const [, code = codes, ...otherCodes] = codesOfArea.exec(codes) ?? [];
      const href = home + (path === "" ? usualPath(paths[kind], code) : path);
      return { kind, code, name, others: [...otherCodes, ...others], href };
    })
  );
}

function usualPath(path: string, code: string): string {
  return path.replace("*", code.toLowerCase());
}

/**
 * Returns the names that say something new, each once: neither a search nor the reading of a column, which leaves out what
 * stands in brackets, would know the entry by another one already.
 */
export function withoutRepeats(name: string, others: readonly string[]): readonly string[] {
  const keys = new Set(["", nameKey(name)]);
  const starts = new Set([...keys, nameKey(withoutBrackets(name))]);
  return others.filter((each) => {
    const [key, start] = [nameKey(each), nameKey(withoutBrackets(each))];
    const isNew = !keys.has(key) || !starts.has(start);
    keys.add(key);
    starts.add(key).add(start);
    return isNew;
  });
}
