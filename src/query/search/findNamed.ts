import { foldName, nameKey, nameWords } from "../../model/foldName.ts";
import { nameDistance } from "./nameDistance.ts";

/** Something that can be found by its names. */
export interface Named {
  readonly code: string;
  /** The name that is shown. */
  readonly name: string;
  /** Other codes, names in other languages, everyday and former ones. */
  readonly others: readonly string[];
}

/** What a text finds, and by which of its names. */
export interface Found<T extends Named> {
  readonly entry: T;
  readonly by: string;
  /** How it was found. */
  readonly way: "whole" | "sure" | "near";
}

/** Names made ready for comparing: made once for a list of entries. */
export type NameIndex<T extends Named> = readonly IndexedName<T>[];

interface IndexedName<T extends Named> {
  readonly entry: T;
  readonly name: string;
  readonly key: string;
  readonly words: readonly string[];
  /** A code is found by the whole of it only. */
  readonly isCode: boolean;
}

/** Returns the names of entries ready to be searched, each name of an entry once. */
export function indexNames<T extends Named>(entries: readonly T[]): NameIndex<T> {
  return entries.flatMap((entry) => {
    const keys = new Set([""]);
    return [entry.name, ...entry.others, entry.code].flatMap((name) => {
      const key = nameKey(name);
      if (keys.has(key)) return [];
      keys.add(key);
      const isCode = name === entry.code || /^(?:[A-Z]{2,3}|\d{3})$/.test(name);
      return [{ entry, name, key, words: nameWords(name), isCode }];
    });
  });
}

/** How a name was found, the surest first; within one way the nearer name, then the order of the list. */
const ways = { whole: 0, start: 1, words: 2, within: 3, near: 4 } as const;

/**
 * Returns the entries that a text finds, each once: whose name it is; that begin with it; that have its words; whose
 * whole name stands in it; and, where these are few, those whose name is near to it.
 */
export function findNamed<T extends Named>(index: NameIndex<T>, text: string, most: number): readonly Found<T>[] {
  const key = nameKey(text);
  if (key === "") return [];
  const words = nameWords(text);
  const sure = best(index, most, (name) => surely(name, key, words));
  if (sure.length >= most || key.length < nearFrom(key)) return sure;
  const seen = new Set(sure.map(({ entry }) => entry));
  const rest = index.filter(({ entry, isCode }) => !isCode && !seen.has(entry));
  return [...sure, ...best(rest, most - sure.length, (name) => nearly(name, key, words, allowed(key)))];
}

/** Returns what may have been meant by a text that finds nothing: the nearest names, up to half of it wrong. */
export function nearestNamed<T extends Named>(index: NameIndex<T>, text: string, most: number): readonly Found<T>[] {
  const key = nameKey(text);
  if (key.length < nearFrom(key)) return [];
  const patience = Math.ceil(key.length / 2);
  return best(
    index.filter(({ isCode }) => !isCode),
    most,
    (name) => nearly(name, key, nameWords(text), patience)
  );
}

const han = /\p{Script=Han}/u;

/** From how many letters on a text can be near to a name: a letter of Han is a syllable. */
function nearFrom(key: string): number {
  return han.test(key) ? 3 : 4;
}

/** Returns how many errors a text of this length may have: one in four letters, at most three. */
function allowed(key: string): number {
  return Math.min(3, key.length / 4 + 0.25);
}

function surely<T extends Named>(
  name: IndexedName<T>,
  key: string,
  words: readonly string[]
): readonly [number, number] | undefined {
  if (name.key === key) return [ways.whole, name.isCode ? 1 : 0];
  if (name.isCode) return undefined;
  if (name.key.startsWith(key)) return [ways.start, name.key.length - key.length];
  if (words.every((word) => hasStart(name, word))) return [ways.words, name.key.length - key.length];
  if (name.key.length > 3 && name.words.every((word) => words.includes(word))) return [ways.within, -name.key.length];
  return undefined;
}

function nearly<T extends Named>(
  name: IndexedName<T>,
  key: string,
  words: readonly string[],
  most: number
): readonly [number, number] | undefined {
  const { whole, start } = nameDistance(key, name.key, most);
  if (whole === 0) return [ways.near, 0];
  const ofWord = (word: string, each: string): number => nameDistance(word, bare(each), most - 0.75).whole;
  // A word that is near says less than a beginning that is, and a beginning less than a whole name.
  const inside =
    name.words.length > 1 && name.words.length >= words.length
      ? words.reduce((sum, word) => sum + Math.min(...name.words.map((each) => ofWord(word, each))), 0.75)
      : Infinity;
  const distance = Math.min(whole, start + 0.5, inside);
  return distance <= most ? [ways.near, distance] : undefined;
}

/**
 * True where a word of the name begins with this one, the Arabic article left out or not; in Han, which has no spaces
 * between its words, where one holds it.
 */
function hasStart<T extends Named>({ words }: IndexedName<T>, wanted: string): boolean {
  const isInside = han.test(wanted);
  return words.some((word) =>
    isInside ? word.includes(wanted) : [word, bare(word)].some((each) => each.startsWith(wanted))
  );
}

function bare(word: string): string {
  return word.length > 4 && word.startsWith("ال") ? word.slice(2) : word;
}

function best<T extends Named>(
  index: NameIndex<T>,
  most: number,
  rate: (name: IndexedName<T>) => readonly [number, number] | undefined
): readonly Found<T>[] {
  const found = new Map<T, { readonly by: string; readonly way: number; readonly far: number }>();
  for (const name of index) {
    const [way, far] = rate(name) ?? [];
    if (way === undefined || far === undefined) continue;
    const before = found.get(name.entry);
    if (before && (before.way < way || (before.way === way && before.far <= far))) continue;
    found.set(name.entry, { by: name.name, way, far });
  }
  return [...found]
    .sort(([, a], [, b]) => a.way - b.way || a.far - b.far)
    .slice(0, most)
    .map(([entry, { by, way }]) => ({
      entry,
      by,
      way: way === ways.whole ? "whole" : way === ways.near ? "near" : "sure"
    }));
}

/** True where a name says the same as another, so that one need not be shown beside the other. */
export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}
