import { join } from "node:path";
import { areaReader, type ReadAreas } from "../../../../src/query/own/areaColumn.ts";
import { areaRecogniser } from "../../../../src/query/own/recogniseAreas.ts";
import { withTableNames } from "../../../../src/query/own/tableNames.ts";
import { entriesOf } from "../../../../src/query/search/namesFile.ts";
import { createStore } from "../../../../src/query/store.ts";
import { namesFile } from "../../../../src/site/findable.ts";
import { tableNames } from "../../../../src/site/furtherAreaNames.ts";
import { siteIn } from "../../../../src/site/site.ts";

/** Returns what reads columns as areas on the English desk, by all names that the site knows, and the codes of the areas. */
export async function siteAreas(): Promise<{ readonly read: ReadAreas; readonly codes: ReadonlySet<string> }> {
  const store = createStore(join(import.meta.dirname, "../../../../data"));
  const areas = await store.areas();
  const entries = entriesOf(await namesFile(siteIn("en")), "/").filter(({ kind }) => kind === "area");
  return {
    read: areaReader(areas, areaRecogniser(withTableNames(entries, await tableNames(store)))),
    codes: new Set(areas.map(({ code }) => code))
  };
}
