import type { Translator } from "./translator.ts";

/** The nouns that are counted inside sentences; "of_" is the form behind a preposition. */
export const countedNouns = [
  "countries",
  "of_countries",
  "places",
  "of_places",
  "languages",
  "of_languages",
  "of_shutdowns",
  "estimates",
  "of_figures",
  "values"
] as const;
export type CountedNoun = (typeof countedNouns)[number];

/** Returns a count with its noun in the form that the language asks for: "48 countries", "48 بلدًا". */
export function counted({ t }: Pick<Translator, "t">, noun: CountedNoun, count: number): string {
  return t(`count.${noun}`, { count });
}
