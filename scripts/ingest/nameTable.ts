import { listForm, type Name, type NamedKind } from "../../src/model/name.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { SourceError } from "./adapter.ts";
import { readTable, text, writeTable } from "./parquet.ts";
import type { Column } from "./parquet.ts";
import type { Output } from "./dataTables.ts";

const path = "names.parquet";

const columns: readonly Column<Name>[] = [
  text("kind", ({ kind }) => kind),
  text("code", ({ code }) => code),
  text("language", ({ language }) => language),
  text("name", ({ name }) => name),
  text("form", ({ form }) => form)
];

/** What has names: an area, or a language. */
export interface Named {
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Returns the names of one kind, each in every language of the site; throws where one has none. */
export function namesOf(kind: NamedKind, named: readonly Named[]): readonly Name[] {
  return named.flatMap(({ code, names }) =>
    siteLanguages.map((language) => {
      const name = names[language];
      if (name === undefined || name === "") throw new SourceError(path, `${kind} ${code} has no name in ${language}`);
      return { kind, code, language, name, form: listForm };
    })
  );
}

/** Returns the names among these tables; none where they are of the first layout. */
async function readNames(outputs: readonly Output[]): Promise<readonly Name[]> {
  const table = outputs.find((output) => output.path === path);
  return table ? ((await readTable(table.content)) as readonly unknown[] as readonly Name[]) : [];
}

/**
 * Returns what gives the names of a row of a table by its code, in columns `name_en` and so on, as the first layout had
 * them: the tables of both can be compared.
 */
export async function nameColumnsIn(
  outputs: readonly Output[]
): Promise<(table: string, code: unknown) => Readonly<Record<string, string>>> {
  const byRow = Map.groupBy(await readNames(outputs), ({ kind, code }) => `${kind}s.parquet ${code}`);
  return (table, code) =>
    Object.fromEntries(
      (byRow.get(`${table} ${String(code)}`) ?? []).map(({ language, name }) => [`name_${language}`, name])
    );
}

/**
 * Returns `names.parquet`, by kind, code and language; the names of a kind that this run does not make are those of the
 * data as they lie there.
 */
export async function nameTable(made: readonly Name[], present: readonly Output[]): Promise<Output> {
  const kinds = new Set(made.map(({ kind }) => kind));
  const kept = await readNames(present);
  const order = ({ kind, code, language, form }: Name): string =>
    `${kind} ${code} ${siteLanguages.findIndex((each) => each === language)} ${form}`;
  const rows = [...made, ...kept.filter(({ kind }) => !kinds.has(kind))]
    .map((row) => ({ row, key: order(row) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
  return { path, content: writeTable(columns, rows), rows: rows.length };
}
