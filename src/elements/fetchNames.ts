import { known } from "../model/known.ts";
import { fetchText } from "../query/fetchSlice.ts";
import type { TableNames } from "../query/own/tableNames.ts";
import {
  entriesOf,
  type NamesFile,
  type NamesWords,
  type ScriptOfLanguage,
  type SearchEntry
} from "../query/search/namesFile.ts";

/** Returns the names of areas that only the reader's own tables need. */
export async function fetchTableNames(): Promise<TableNames> {
  const said = known(document.querySelector("area-search[names]")?.getAttribute("names"), "names");
  return JSON.parse(await fetchText(said.replace(/names\/[^/]+\.json$/, "table-names.json"))) as TableNames;
}

/** What a file of names holds. */
export interface FetchedNames {
  readonly words: NamesWords;
  readonly scripts: ScriptOfLanguage;
  readonly entries: readonly SearchEntry[];
}

/** Returns all that can be found by name in the page's language, or in another, from where the field in its head says. */
export async function fetchNames(language?: string): Promise<FetchedNames> {
  const head = document.querySelector("area-search[names]");
  const said = (name: string): string => known(head?.getAttribute(name), name);
  const own = said("names");
  const address = language === undefined ? own : own.replace(/[^/]+(?=\.json$)/, language);
  const file = JSON.parse(await fetchText(address)) as NamesFile;
  return { words: file.words, scripts: file.scripts, entries: entriesOf(file, said("home")) };
}
