import { nameKey, withoutBrackets } from "../../model/foldName.ts";

/** An area by all that a table may call it: its code, ISO codes and the M49 number, and names of every kind. */
export interface AreaNames {
  readonly code: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** Returns the code of the area that a cell of a table means; undefined where it means none. */
export type RecogniseArea = (cell: unknown) => string | undefined;

/** Words that tables shorten in the names of countries. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\brep(?:\.|\b)/gi, "Republic"],
  [/\bdem(?:\.|\b)/gi, "Democratic"],
  [/\bis(?:\.|\b)/gi, "Islands"],
  [/\bst(?:\.|\b)/gi, "Saint"]
];

/** Returns a name with the words in full that it shortens: "Dominican Rep.", "Turks & Caicos Is.". */
function inFull(name: string): string {
  return shortened.reduce((text, [word, whole]) => text.replace(word, whole), name);
}

/**
 * Returns a function that knows areas by ISO2, ISO3, M49 and name, whatever the accents, articles and capitals. What
 * stands in brackets may be left out, unless two areas then have one name.
 */
export function areaRecogniser(areas: readonly AreaNames[]): RecogniseArea {
  const known = new Map<string, string>();
  const short = new Map<string, Set<string>>();
  const add = (text: string, code: string): void => {
    const key = nameKey(text);
    if (key !== "" && !known.has(key)) known.set(key, code);
    const start = nameKey(withoutBrackets(text));
    short.set(start, (short.get(start) ?? new Set()).add(code));
  };
  for (const { code, name } of areas) for (const each of [code, name]) add(each, code);
  for (const { code, others } of areas) for (const each of others) add(each, code);
  for (const [key, [code, another]] of short)
    if (key !== "" && code !== undefined && another === undefined && !known.has(key)) known.set(key, code);
  return (cell) => {
    if (typeof cell === "number") return known.get(String(cell).padStart(3, "0"));
    if (typeof cell !== "string") return undefined;
    return (
      known.get(nameKey(cell)) ??
      known.get(nameKey(inFull(cell))) ??
      (/^\d{1,2}$/.test(cell.trim()) ? known.get(cell.trim().padStart(3, "0")) : undefined)
    );
  };
}
