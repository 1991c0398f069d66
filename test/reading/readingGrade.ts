/** A text as far as its reading goes: sentences, the words in them, and the syllables of those. */
interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * What ends a sentence: a mark before a space or the end, not the point within a number or behind an initial. In Chinese
 * also what stands before a semicolon is a sentence of its own.
 */
const sentenceEnd =
  /(?<=[.!?…؟۔।])["”»)]*\s+(?=["“«(]*[\p{Lu}\p{N}\p{Script=Arabic}\p{Script=Devanagari}])|(?<=[。！？；][”）」]*)|\n+/gu;

/** Returns the sentences of a text; what a line ends, ends a sentence. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Returns the words of a text; a number with its marks is one, letters joined by a hyphen are one, two Han are one. */
export function wordsOf(text: string): readonly string[] {
  const apart = text.replace(/\p{Script=Han}{1,2}/gu, " $& ");
  return apart.match(/[\p{L}\p{M}\p{N}]+(?:['’.,·\u00a0\u202f-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/**
 * Returns about how many syllables an English word is spoken with: its groups of vowels, less a silent "e" at its end. A
 * number counts one: how a reader says it, no formula knows.
 */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, "").replace(/^y/, "");
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

function countsOf(text: string): Counts {
  const words = wordsOf(text);
  return {
    sentences: sentencesOf(text).length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0)
  };
}

/**
 * Returns the school grade that an English text asks for: 0.39 × words a sentence + 11.8 × syllables a word − 15.59
 * (Kincaid, Fishburne, Rogers and Chissom, Derivation of New Readability Formulas, 1975).
 */
export function readingGrade(text: string): number {
  const { sentences, words, syllables } = countsOf(text);
  if (sentences === 0 || words === 0) throw new RangeError("a text without words has no grade");
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Returns the sentences of a text with more words than these. */
export function longSentences(text: string, most: number): readonly string[] {
  return sentencesOf(text).filter((sentence) => wordsOf(sentence).length > most);
}
