import type { ScriptOfLanguage, SearchEntry } from "./namesFile.ts";

/** Returns the languages in whose script a text is written, so that it may be a name in them. */
export function languagesOfText(text: string, scripts: ScriptOfLanguage): readonly string[] {
  return Object.entries(scripts)
    .filter(([, script]) => new RegExp(`\\p{Script=${script}}`, "u").test(text))
    .map(([language]) => language);
}

/** Returns the entries of a page, found by the names of other languages too. */
export function withOtherLanguages(
  entries: readonly SearchEntry[],
  others: readonly (readonly SearchEntry[])[]
): readonly SearchEntry[] {
  const keyOf = ({ kind, code }: SearchEntry): string => `${kind} ${code}`;
  const names = new Map<string, string[]>();
  for (const entry of others.flat()) {
    const known = names.get(keyOf(entry)) ?? [];
    names.set(keyOf(entry), known);
    known.push(entry.name, ...entry.others);
  }
  return entries.map((entry) => ({ ...entry, others: [...entry.others, ...(names.get(keyOf(entry)) ?? [])] }));
}
