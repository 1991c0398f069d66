import { otherNamesOf, tableNamesOf } from "../i18n/otherNames.ts";
import { siteLanguages } from "../model/language.ts";
import type { TableNames } from "../query/own/tableNames.ts";
import { withoutRepeats } from "../query/search/namesFile.ts";
import type { Store } from "../query/store.ts";

/** Returns the names by which the reader's own tables may call an area in any language of the site or of the United Nations. */
export async function tableNames(store: Pick<Store, "areas">): Promise<TableNames> {
  const areas = await store.areas();
  return {
    areas: areas.map(({ code, iso2, names }) => [
      code,
      ...withoutRepeats(code, [
        ...siteLanguages.flatMap((language) => [names[language] ?? code, ...otherNamesOf(language, code, iso2)]),
        ...tableNamesOf(code, iso2, siteLanguages)
      ])
    ])
  };
}
