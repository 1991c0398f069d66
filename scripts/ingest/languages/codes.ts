/** Turns a publisher's language tag into our code; undefined for a tag that names no language. */
export type LanguageCodes = (tag: string) => string | undefined;

/** Tags that mean something else than their letters: CLDR has speakers of `nb` and not of its parent `no`. */
const own: ReadonlyMap<string, string> = new Map([
  ["no", "nb"],
  ["zlm", "ms"], // Malay, in the index of the Declaration
  ["zh-hk", "yue"], // Common Voice reads Cantonese there
  ["simple", "en"] // Wikipedia in simple English
]);

const without: readonly string[] = ["<unknown>", "und", "mul", "zxx", "^"];

/**
 * Returns a function from tags (BCP 47, ISO 639-3, CLDR's `ha_Arab`) to codes without script or region, through CLDR's
 * aliases: "eng" and "en-GB" are "en", a member such as "arb" or "cmn" is its macrolanguage.
 */
export function createLanguageCodes(aliases: ReadonlyMap<string, string>): LanguageCodes {
  return (tag) => {
    const lower = tag.trim().toLowerCase();
    if (lower === "" || without.includes(lower)) return undefined;
    const exact = own.get(lower);
    if (exact !== undefined) return exact;
    const base = primary(lower);
    const replaced = primary(aliases.get(base) ?? base);
    return own.get(replaced) ?? replaced;
  };
}

function primary(tag: string): string {
  return tag.split(/[-_]/)[0] ?? tag;
}
