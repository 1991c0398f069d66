import type { Translator } from "./translator.ts";

/**
 * Returns a licence as a page names it: by its identifier ("CC-BY-4.0"), which is the same in every language, or in words
 * of the page's language where the catalogue of sources has only a phrase for it ("facts, (c) ITU").
 */
export function licenceName({ t }: Translator, licence: string): string {
  return /^[\w.-]+$/.test(licence) ? licence : t(`licence.${licence}`);
}
