import { tableNamesOf } from "../i18n/otherNames.ts";
import { siteLanguages } from "../model/language.ts";
import type { TableNames } from "../query/own/tableNames.ts";
import type { Store } from "../query/store.ts";

/** Returns the further names by which the reader's own tables may call an area. */
export async function tableNames(store: Pick<Store, "areas">): Promise<TableNames> {
  const areas = await store.areas();
  return {
    areas: areas.flatMap(({ code, iso2 }) => {
      const names = tableNamesOf(code, iso2, siteLanguages);
      return names.length === 0 ? [] : [[code, ...names]];
    })
  };
}
