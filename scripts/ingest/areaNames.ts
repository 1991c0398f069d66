import { otherNamesOf } from "../../src/i18n/otherNames.ts";
import { nameKey } from "../../src/model/foldName.ts";
import { sourceLanguage } from "../../src/model/language.ts";
import { areaCodesOfTwo } from "./isoCodesOfTwo.ts";
import { reviewedNames } from "./reviewedNames.ts";
import { isAreaCode } from "../../src/model/area.ts";
import type { AreaCode } from "../../src/model/area.ts";

/** The English names of areas as the search and readers' own tables know them, and the codes that have each. */
const codesByName: ReadonlyMap<string, ReadonlySet<AreaCode>> = (() => {
  const codes = new Map<string, Set<AreaCode>>();
  const reviewed = reviewedNames(sourceLanguage).areas;
  for (const [iso2, code] of areaCodesOfTwo) {
    if (!isAreaCode(code)) continue;
    const name = reviewed[code];
    for (const each of [...(name === undefined ? [] : [name]), ...otherNamesOf(sourceLanguage, code, iso2)]) {
      const key = nameKey(each);
      codes.set(key, (codes.get(key) ?? new Set()).add(code));
    }
  }
  return codes;
})();

/**
 * Returns the area that a publisher calls by this English name, whatever its accents and articles; undefined for a name
 * that is not in the reviewed table, or is that of two: a near name is for a person to review, not to be guessed.
 */
export function areaCodeNamed(name: string): AreaCode | undefined {
  const [code, another] = codesByName.get(nameKey(name)) ?? [];
  return another === undefined ? code : undefined;
}
