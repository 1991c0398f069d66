import { foldName } from "../../model/foldName.ts";
import type { Named } from "./findNamed.ts";

/** What can be found, in the order in which equally good finds are offered. */
export const foundKinds = ["area", "group", "theme", "indicator", "question", "page"] as const;
export type FoundKind = (typeof foundKinds)[number];

/** The file with all that can be found by name, as a page in one language fetches it when somebody begins to type. */
export interface NamesFile {
  readonly words: NamesWords;
  /** Rows of: code, address below the folder of the language, name, other names and codes. */
  readonly names: Readonly<Record<FoundKind, readonly NamesRow[]>>;
}
export type NamesRow = readonly [code: string, path: string, name: string, others: readonly string[]];

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

/** Returns the entries of a file whose addresses begin with `home`, the folder of the language. */
export function entriesOf({ names }: NamesFile, home: string): readonly SearchEntry[] {
  return foundKinds.flatMap((kind) =>
    names[kind].map(([code, path, name, others]) => ({ kind, code, name, others, href: home + path }))
  );
}

/** Returns the names that are not said already, each once, whatever the accents and capitals. */
export function withoutRepeats(name: string, others: readonly string[]): readonly string[] {
  const known = new Set(["", foldName(name)]);
  return others.filter((each) => {
    const folded = foldName(each);
    return !known.has(folded) && known.add(folded);
  });
}
