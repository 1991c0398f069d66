/** The deeds of the licences that have one, by the identifier that sources name them with. */
const deeds: Readonly<Record<string, string>> = {
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "CC-BY-3.0-IGO": "https://creativecommons.org/licenses/by/3.0/igo/",
  "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "CC-BY-NC-SA-3.0-IGO": "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/",
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  "PDDL-1.0": "https://opendatacommons.org/licenses/pddl/1-0/",
  "MPL-2.0": "https://www.mozilla.org/MPL/2.0/",
  "Unicode-3.0": "https://www.unicode.org/license.txt"
};

/** Returns the address of a licence's text; undefined for terms that a publisher words for himself. */
export function deedOf(licence: string): string | undefined {
  return deeds[licence];
}
