import { SourceError } from "../adapter.ts";
import type { GlottologLanguage } from "../sources/glottolog.ts";
import type { LanguageCodes } from "./codes.ts";

/** Tells where Glottolog lists a language, by our codes of language and area. */
export type IsListed = (area: string, language: string) => boolean;

/**
 * The members of macrolanguages of which CLDR's aliases know one only, by ISO 639-3. Arabic: CLDR's share is of the
 * written standard that belongs to all spoken varieties. Norwegian Nynorsk has no countries of its own in Glottolog.
 */
export const macrolanguages: Readonly<Record<string, string>> = {
  ar: "aao abh abv acm acq acw acx acy adf aeb aec afb apc apd arq ars ary arz auz avl ayh ayl ayn ayp mey shu ssh",
  az: "azb azj",
  ff: "ffm fub fuc fue fuf fuh fui fuq fuv",
  gn: "gnw gug gui gun nhd",
  ku: "ckb kmr sdh",
  man: "emk mku mlq mnk msc mwk myq",
  mn: "khk mvf",
  ms: "coa mfa zlm zsm",
  nds: "act drt gos nds sdz stl twd vel",
  nn: "nno nor",
  om: "gax gaz hae orc",
  qu: "quh qug quz qvi qvc quy qul",
  sq: "aae aat aln als"
};

/** Areas that Glottolog counts with another country. */
const countedWith: Readonly<Record<string, string>> = { HKG: "CHN", MAC: "CHN", XKX: "SRB" };

/**
 * Returns where Glottolog lists each language: that of every code that is the same language to us, and of its members.
 * Throws a SourceError where the file that was read lacks a member.
 */
export function listedLanguages(
  languages: readonly GlottologLanguage[],
  toCode: LanguageCodes,
  file: string
): IsListed {
  const byIso = new Map(languages.map(({ iso3, areas }) => [iso3, areas]));
  const byCode = new Map<string, Set<string>>();
  const add = (code: string, areas: readonly string[]): void => {
    const own = byCode.get(code) ?? new Set<string>();
    for (const area of areas) own.add(area);
    byCode.set(code, own);
  };
  for (const { iso3, areas } of languages) {
    const code = toCode(iso3);
    if (code !== undefined) add(code, areas);
  }
  for (const [code, list] of Object.entries(macrolanguages))
    for (const iso3 of list.split(" ")) {
      const areas = byIso.get(iso3);
      if (areas === undefined) throw new SourceError(file, `no ${iso3} of ${code} in Glottolog`);
      add(code, areas);
    }
  return (area, language) => byCode.get(language)?.has(countedWith[area] ?? area) === true;
}
