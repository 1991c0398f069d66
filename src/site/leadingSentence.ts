import type { SiteLanguage } from "../model/language.ts";

/** Returns the first sentence of a text: what a frame is about, said in a line. */
export function leadingSentence(text: string, language: SiteLanguage): string {
  const [first] = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  return (first?.segment ?? text).trim();
}
