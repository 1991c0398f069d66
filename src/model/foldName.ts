/** Letters that no decomposition takes apart. */
const letters: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  ı: "i",
  đ: "d",
  "&": " "
};

/**
 * Returns a name as people type it, the one form in which names are compared: small letters without accents and Arabic
 * vowel signs, one form of alef, ya, kaf and ta marbuta, and one space for whatever parts words.
 */
export function foldName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{Mn}\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .toLowerCase()
    .replace(/[œæßøłıđ&]/g, (letter) => letters[letter] ?? letter)
    .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
    .replace(/\u0629/g, "\u0647")
    .replace(/[\u0649\u06cc]/g, "\u064a")
    .replace(/\u06a9/g, "\u0643")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Words that a name may have or lack: articles and "and", in the languages that publishers write names in. */
const smallWords: ReadonlySet<string> = new Set("the of and la le les el de du des et".split(" "));

/** Saint, which half of the world writes short. */
const saint = /^(?:st|ste|sainte)$/;

/** Returns the words of a name, folded; small ones only where there is no other, as in "DE" for Germany. */
export function nameWords(text: string): readonly string[] {
  const words = foldName(text).split(" ");
  const large = words.filter((word) => !smallWords.has(word));
  return (large.length > 0 ? large : words).map((word) => word.replace(saint, "saint"));
}

/**
 * Returns what two ways to write one name have in common: its words without the small ones and without spaces, so that
 * "Côte d’Ivoire" and "cote divoire" are the same. Empty for a text that holds no name.
 */
export function nameKey(text: string): string {
  return nameWords(text).join("");
}

/** Returns a name without what stands in brackets behind it, as in "Congo (Democratic Republic of the)". */
export function withoutBrackets(text: string): string {
  return text.replace(/\s*[([].*$/, "");
}
